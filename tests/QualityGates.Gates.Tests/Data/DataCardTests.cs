namespace QualityGates.Gates.Tests.Data;

public sealed class DataCardTests : IDisposable
{
    private const string Croissant = "{ \"@context\": {}, \"@type\": \"sc:Dataset\", \"name\": \"c\", \"description\": \"d\", \"url\": \"u\", \"creator\": \"x\", \"datePublished\": \"2026-01-01\", \"distribution\": [ {} ]";

    private readonly Scratch _scratch = new Scratch().GitRoot();

    [Theory]
    [InlineData("card.md", "Rows of the billing system. Licence: internal. Personal data: none.")]
    [InlineData("card.md", "---\nlicense: mit\n---\n# Card\n\n## Personal and Sensitive Information\n\nNo names.\n")]
    [InlineData("card.md", "---\nlicense: cc-by-4.0\npersonal_data: none\n---\nKunden 2025.\n")]
    [InlineData("card.md", "CC-BY. All persons are anonymised.")]
    [InlineData("card.json", Croissant + ", \"license\": \"https://l\", \"rai:personalSensitiveInformation\": \"none\" }")]
    [InlineData("card.json", "{ \"source\": \"s\", \"license\": \"mit\", \"personalData\": \"none\" }")]
    [InlineData("card.yaml", "source: s\nlicense: mit\npersonal_data: none\n")]
    [InlineData("card.pdf", "%PDF")]
    public void Is_silent_on(string path, string text) => Assert.Empty(Require(path, text).Check());

    [Theory]
    [InlineData("card.md", "Rows of the billing system.", "does not say under which licence the data may be used, nor whether there are personal data among them, so nobody can tell whether the model may be trained, shipped or shown. Write a line such as \"Licence: CC-BY-4.0.\" and a section \"Personal data\" that says whose data it is and why it may be used, or \"Personal data: none.\".")]
    [InlineData("card.md", "---\npretty_name: x\nlicense:\n---\nPersonal data: none.\n", "does not say under which licence the data may be used, so nobody can tell whether the model may be trained, shipped or shown. Write \"license: cc-by-4.0\" in the front matter.")]
    [InlineData("card.md", "Licence: MIT.\n<!-- personal data? -->\n`private`\n", "does not say whether there are personal data among them, so")]
    [InlineData("card.json", Croissant + " }", "does not say under which licence the data may be used, nor whether there are personal data among them, so nobody can tell whether the model may be trained, shipped or shown. Write \"license\": \"https://creativecommons.org/licenses/by/4.0/\" and \"rai:personalSensitiveInformation\": \"none\".")]
    [InlineData("card.yaml", "source: s\npersonal_data:\nlicense: mit\n", "does not say whether there are personal data among them, so")]
    public void A_statement_that_is_missing_is_one_finding(string path, string text, string problem)
    {
        var finding = Assert.Single(Require(path, text).Check());
        Assert.StartsWith(path + "(1,1): warning MLQ8109: The data card " + path + " " + problem, finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("card.md", "---\nlicense: [mit\n---\nText.\n", "card.md(3,1): warning MLQ8101: The data card card.md has front matter that is not valid YAML: expected the end of a list in brackets, found the end of the file. Correct this line; what stands there is read by programs.")]
    [InlineData("card.yml", "a: 1\n b: 2\n", "card.yml(2,3): warning MLQ8101: The data card card.yml is not valid YAML: ")]
    [InlineData("card.json", "{ \"@context\": {}, \"@type\": \"sc:Dataset\", \"name\": \"c\" }", "card.json(1,1): warning MLQ8101: The data card card.json is a Croissant data set without \"description\", \"url\", \"creator\", \"datePublished\", \"distribution\", which the specification requires. Add \"description\": \"Customers of 2025 and whether they left.\".")]
    [InlineData("card.md", "---\nconfigs:\n- data_files:\n  - split: train\n    path: data/train.csv\n  - split: test\n    path: data/test.csv\n---\nLicence: mit. No personal data.\n", "card.md(7,11): warning MLQ8101: The data card card.md names data/test.csv in \"data_files\", which does not exist, while 1 other of its files do. Correct the path, or add the file.")]
    public void What_programs_read_must_be_right(string path, string text, string expected)
    {
        _scratch.Write("data/train.csv", "a\n1\n");
        Assert.StartsWith(expected, Assert.Single(Require(path, text).Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_that_is_not_filled_in_is_one_finding() =>
        Assert.Contains("MLQ8101", Assert.Single(Require("card.md", "Source: TODO").Check()), StringComparison.Ordinal);

    [Fact]
    public void The_severity_of_the_entry_counts()
    {
        _scratch.Write("card.md", "Rows.").Write("qualitygates.json", "{ \"artefacts\": [ { \"kind\": \"data-card\", \"path\": \"card.md\", \"severity\": \"info\" } ] }");
        Assert.Contains(": info MLQ8109: ", Assert.Single(_scratch.Check()), StringComparison.Ordinal);
    }

    public void Dispose() => _scratch.Dispose();

    private Scratch Require(string path, string text) => _scratch.Write(path, text)
        .Write("qualitygates.json", "{ \"artefacts\": [ { \"kind\": \"data-card\", \"path\": \"" + path + "\" } ] }");
}
