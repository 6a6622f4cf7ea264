using System.Globalization;
using System.Text.RegularExpressions;
using QualityGates.Gates.Configuration;
using QualityGates.Gates.Data.Manifests;
using QualityGates.Gates.Documents;
using QualityGates.Gates.Files;
using QualityGates.Gates.Json;
using QualityGates.Gates.Yaml;

namespace QualityGates.Gates.Data.Cards;

/// <summary>A required data card as far as machines read it: Hugging Face front matter, Croissant, or plain words.</summary>
internal sealed class DataCardReading(RequiredArtefact required)
{
    public RequiredArtefact Required { get; } = required;

    /// <summary>What is wrong with its form; null when nothing is.</summary>
    public ArtefactFault? Fault { get; init; }

    /// <summary>False when the card could not be read as text; then nothing is known of what it says.</summary>
    public bool IsRead { get; init; }

    public bool StatesLicence { get; init; }

    public bool StatesPersonalData { get; init; }

    /// <summary>The line that says what is missing, in the notation of the card.</summary>
    public string LicenceLine { get; init; } = "";

    /// <inheritdoc cref="LicenceLine"/>
    public string PersonalDataLine { get; init; } = "";
}

/// <summary>Reads the data cards a project requires.</summary>
internal static class DataCards
{
    private const long SizeLimit = 4 << 20;

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(2);

    // English and the Latin words most other languages have too; a card in another one has the keys in its front matter.
    private static readonly Regex Licence = new(
        @"\b(licen[cs]e[ds]?|licen[cs]ing|lizenz|licence|licencia|licenza|terms of use|public domain|CC[ -]?(BY|0)|creative commons|proprietary|copyright)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout);

    private static readonly Regex PersonalData = new(
        @"\b(personal|personally|privacy|private|PII|GDPR|DSGVO|RGPD|anonymi[sz]ed|anonymous|pseudonymi[sz]ed|sensitive|no (people|persons|individuals))\b|personenbezogen",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout);

    public static IEnumerable<DataCardReading> Of(ProjectContext project) => project.Configuration.Artefacts
        .Where(required => required.Kind == ArtefactKind.DataCard && required.Severity != ConfiguredSeverity.None)
        .Select(required => Read(project, required));

    private static DataCardReading Read(ProjectContext project, RequiredArtefact required)
    {
        var extension = Path.GetExtension(required.FullPath).ToLowerInvariant();
        if (extension is not (".md" or ".markdown" or ".txt" or ".json" or ".jsonld" or ".yaml" or ".yml" or ""))
        {
            return new DataCardReading(required);
        }

        var file = project.Files.ReadText(required.FullPath, SizeLimit);
        if (file.State != TextFileState.Read || file.Text.Length == 0)
        {
            return new DataCardReading(required);
        }

        return extension switch
        {
            ".json" or ".jsonld" => OfJson(required, file.Text),
            ".yaml" or ".yml" => OfYaml(required, file.Text),
            _ => OfText(project, required, file.Text),
        };
    }

    private static DataCardReading OfText(ProjectContext project, RequiredArtefact required, string text)
    {
        var front = FrontMatter.Of(text);
        var body = VisibleText.OfMarkdown(front is null ? text : text.Substring(front.BodyStart));
        return new DataCardReading(required)
        {
            IsRead = true,
            Fault = front?.Fault is { } fault
                ? new ArtefactFault("has front matter that is not valid YAML: " + fault.Problem, "Correct this line; what stands there is read by programs.", fault.At)
                : front?.Root is { } root ? DataFiles(project, required, root) : null,
            StatesLicence = Has(front?.Root, "license", "licence", "license_name") || Licence.IsMatch(body),
            StatesPersonalData = Has(front?.Root, "personal_data", "personal_and_sensitive_information") || PersonalData.IsMatch(body),
            LicenceLine = front is null ? "a line such as \"Licence: CC-BY-4.0.\"" : "\"license: cc-by-4.0\" in the front matter",
            PersonalDataLine = "a section \"Personal data\" that says whose data it is and why it may be used, or \"Personal data: none.\"",
        };
    }

    /// <summary>A file the card names that is not there while others it names are: data that are elsewhere as a whole are no fault.</summary>
    private static ArtefactFault? DataFiles(ProjectContext project, RequiredArtefact required, JsonValue root)
    {
        var folder = Path.GetDirectoryName(required.FullPath)!;
        var paths = (root["configs"]?.Items ?? []).SelectMany(config => config["data_files"] is { } files
                ? files.Kind == JsonKind.Array ? files.Items : [files] : [])
            .Select(file => file.Kind == JsonKind.Object ? file["path"] : file)
            .SelectMany(path => path is null ? [] : path.Kind == JsonKind.Array ? path.Items : [path])
            .Where(path => path.Kind == JsonKind.String && path.Text.IndexOfAny(['*', '?', '[']) < 0 && path.Text.IndexOf("://", StringComparison.Ordinal) < 0)
            .Select(path => (Path: path, Full: ArtefactPath.Resolve(folder, path.Text, folder).Full))
            .Where(path => path.Full is not null).ToArray();
        var missing = paths.Where(path => project.Files.Stamp(path.Full!).Kind == FileKind.Missing).ToArray();
        return missing.Length > 0 && missing.Length < paths.Length
            ? new ArtefactFault("names " + missing[0].Path.Text + " in \"data_files\", which does not exist, while "
                + (paths.Length - missing.Length).ToString(CultureInfo.InvariantCulture) + " other of its files do",
                "Correct the path, or add the file.", missing[0].Path.At)
            : null;
    }

    private static DataCardReading OfJson(RequiredArtefact required, string text)
    {
        if (JsonReader.Read(text, out _) is not { Kind: JsonKind.Object } root)
        {
            return new DataCardReading(required);
        }

        if (!Croissant.IsDataset(root))
        {
            return OfWords(required, root, "\"license\": \"CC-BY-4.0\"", "\"personalData\": \"none\"");
        }

        var missing = Croissant.Required.Where(property => IsEmpty(root[property.Name])).ToArray();
        return new DataCardReading(required)
        {
            IsRead = true,
            Fault = missing.Length == 0 ? null : new ArtefactFault(
                "is a Croissant data set without " + string.Join(", ", missing.Select(property => "\"" + property.Name + "\"")) + ", which the specification requires",
                "Add \"" + missing[0].Name + "\": " + missing[0].Example + ".", root.At with { EndLine = 0, EndColumn = 0 }),
            StatesLicence = Has(root, "license", "sc:license"),
            StatesPersonalData = Has(root, "rai:personalSensitiveInformation", "personalSensitiveInformation") || PersonalData.IsMatch(root.StringOf("description") ?? ""),
            LicenceLine = "\"license\": \"https://creativecommons.org/licenses/by/4.0/\"",
            PersonalDataLine = "\"rai:personalSensitiveInformation\": \"none\"",
        };
    }

    private static DataCardReading OfYaml(RequiredArtefact required, string text)
    {
        var root = YamlReader.Read(text, out var fault);
        return root is null
            ? new DataCardReading(required)
            {
                Fault = new ArtefactFault("is not valid YAML: " + fault!.Problem, "Correct this line.", fault.At),
            }
            : OfWords(required, root, "\"license: cc-by-4.0\"", "\"personal_data: none\"");
    }

    private static DataCardReading OfWords(RequiredArtefact required, JsonValue root, string licenceLine, string personalDataLine) => new(required)
    {
        IsRead = true,
        StatesLicence = Mentions(root, Licence),
        StatesPersonalData = Mentions(root, PersonalData),
        LicenceLine = licenceLine,
        PersonalDataLine = personalDataLine,
    };

    private static bool Mentions(JsonValue value, Regex words) =>
        (value.Kind == JsonKind.String && words.IsMatch(value.Text))
        || value.Items.Any(item => Mentions(item, words))
        || value.Members.Any(member => (!IsEmpty(member.Value) && words.IsMatch(Spaced(member.Name))) || Mentions(member.Value, words));

    // "personalData" and "personal_data" are words too.
    private static string Spaced(string name) => Regex.Replace(name, "([a-z])([A-Z])|[_:-]", "$1 $2", RegexOptions.CultureInvariant, Timeout);

    private static bool Has(JsonValue? root, params string[] names) => root is not null && names.Any(name => !IsEmpty(root[name]));

    private static bool IsEmpty(JsonValue? value) => value is null or { Kind: JsonKind.Null }
        || (value.Kind == JsonKind.String && value.Text.Trim().Length == 0)
        || (value.Kind == JsonKind.Array && value.Items.Count == 0)
        || (value.Kind == JsonKind.Object && value.Members.Count == 0);
}
