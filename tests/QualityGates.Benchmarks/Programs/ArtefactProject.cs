using System.Globalization;
using System.IO.Compression;
using System.Text;
using QualityGates.Gates;

namespace QualityGates.Benchmarks.Programs;

/// <summary>A project with many artefacts of every kind beside its code, all filled in.</summary>
internal sealed class ArtefactProject : IDisposable
{
    private const string Prose = "Orders calls of customer care by the risk that a customer leaves. Learned from what was known at the end of a month; wrong for customers of less than a month.";

    private static readonly string[] Headings = ["Intended use", "Training data", "Evaluation", "Limitations", "Licence", "Source", "Columns", "Split", "Known gaps", "Personal data"];

    private readonly string _folder = Directory.CreateTempSubdirectory("mlq-artefacts-").FullName;
    private readonly List<ArtefactItem> _artefacts = [];

    internal ArtefactProject(int artefacts)
    {
        Write("App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\">\n  <PropertyGroup>\n    <TargetFramework>net10.0</TargetFramework>\n  </PropertyGroup>\n</Project>\n");
        (string Kind, string Extension, Func<int, byte[]> Content)[] kinds =
        [
            ("model-card", "md", static number => Document(number)),
            ("data-card", "md", static number => Document(number)),
            ("metrics", "json", static number => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{{ \"model{number}\": {{ \"auc\": 0.{700 + number}, \"logLoss\": 0.4, \"slices\": {{ \"north\": {{ \"auc\": 0.81 }} }} }} }}"))),
            ("model", "zip", static _ => MLNetModel()),
            ("document", "md", static number => Document(number)),
        ];
        var thresholds = new List<string>();
        for (var i = 0; i < artefacts; i++)
        {
            var (kind, extension, content) = kinds[i % kinds.Length];
            var path = Write(string.Create(CultureInfo.InvariantCulture, $"artefacts/{i}.{extension}"), content(i));
            thresholds.AddRange(kind == "metrics" ? [string.Create(CultureInfo.InvariantCulture, $"\"model{i}/auc\": {{ \"min\": 0.5, \"max\": 0.99 }}")] : Array.Empty<string>());
            _artefacts.Add(new ArtefactItem { FullPath = path, Kind = kind, Include = Path.GetFileName(path), DefinedIn = Path.Combine(_folder, "App.csproj") });
        }

        Write("qualitygates.json", $"{{ \"evaluation\": {{ \"thresholds\": {{ {string.Join(", ", thresholds)} }} }} }}\n");
    }

    internal ProjectInput Input => new() { ProjectFile = Path.Combine(_folder, "App.csproj"), SkipDependencies = true, Artefacts = _artefacts };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static byte[] Document(int number)
    {
        var text = new StringBuilder("---\nlicense: mit\nlanguage: en\n---\n\n# Document ").Append(number).Append('\n');
        foreach (var heading in Headings)
        {
            text.Append("\n## ").Append(heading).Append('\n').Append(Prose).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static byte[] MLNetModel()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in new (string, byte[])[] { ("TrainingInfo/Version.txt", "4.0.2"u8.ToArray()), ("TransformerChain/Model.key", [.. "ML\0MODEL"u8, .. new byte[64]]), ("Schema", new byte[512]) })
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    private void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    private string Write(string path, byte[] content)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
        return file;
    }
}
