using static QualityGates.Analyzers.Tests.Data.HardCodedPathTests;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Data.WindowsOnlyPath,
    QualityGates.Fixes.Data.WindowsOnlyPathFix>;

namespace QualityGates.Analyzers.Tests.Data;

public static class WindowsOnlyPathTests
{
    private static Verify.Test WithOptions(string body, params string[] options)
    {
        var test = new Verify.Test { TestCode = InMethod(body) };
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + string.Join('\n', options) + "\n"));
        return test;
    }

    public sealed class Reports
    {
        [Theory]
        [InlineData("return File.ReadAllText([|@\"data\\churn.csv\"|]);")]
        [InlineData("return File.ReadAllText([|\"data\\\\churn.csv\"|]);")]
        [InlineData("return File.ReadAllText([|@\".\\churn.csv\"|]);")]
        [InlineData("return File.ReadAllText([|@\"..\\churn.csv\"|]);")]
        [InlineData("return File.ReadAllText(([|@\"data\\churn.csv\"|]));")]
        [InlineData("File.WriteAllText(contents: \"\", path: [|@\"data\\churn.csv\"|]);\nreturn null;")]
        [InlineData("return File.ReadAllText([|root + \"\\\\churn.csv\"|]);")]
        [InlineData("return File.ReadAllText([|root + \"\\\\\" + name + \"\\\\churn.csv\"|]);")]
        [InlineData("return File.ReadAllText([|$\"{root}\\\\{name}.csv\"|]);")]
        [InlineData("return File.ReadAllText([|$@\"{root}\\data\\{name}\"|]);")]
        [InlineData("return File.ReadAllText(Path.Combine(root, [|@\"data\\churn.csv\"|]));")]
        [InlineData("var path = [|@\"data\\churn.csv\"|];\nreturn File.ReadAllText(path);")]
        [InlineData("const string path = [|@\"data\\churn.csv\"|];\nreturn ml.Data.LoadFromTextFile(path, columns: null);")]
        [InlineData("return ml.Model.Load([|@\"models\\churn.zip\"|], out _);")]
        [InlineData("return Read([|@\"data\\churn.csv\"|]);\nstring Read(string path) => File.ReadAllText(path);")]
        [InlineData("Func<string, string> read = path => File.ReadAllText(path);\nreturn read([|@\"data\\churn.csv\"|]);")]
        [InlineData("var (path, size) = ([|@\"data\\churn.csv\"|], 3);\nreturn File.ReadAllText(path);")]
        [InlineData("var files = new Dictionary<string, string> { [\"train\"] = [|@\"data\\churn.csv\"|] };\nreturn File.ReadAllText(files[\"train\"]);")]
        [InlineData("return File.ReadAllTextAsync([|@\"data\\churn.csv\"|]);")]
        [InlineData("const string Separator = [|\"\\\\\"|];\nreturn File.ReadAllText(root + Separator + name);")]
        [InlineData("return File.ReadAllText([|root + '\\\\' + name|]);")]
        [InlineData("return File.ReadAllText([|\"data\" + '\\\\' + name + \".csv\"|]);")]
        public Task A_backslash_that_reaches_a_file(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Says_where_it_goes_and_what_to_write() => Verify.VerifyAnalyzerAsync(
            InMethod("var path = {|#0:@\"data\\churn.csv\"|};\nreturn File.ReadAllText({|#1:path|});"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments(
                @"'data\churn.csv'", "is separated by '\\', which on Linux and macOS is a letter of a file's name", "path", "File.ReadAllText", "line 13", "Path.Combine(\"data\", \"churn.csv\")"));

        [Theory]
        [InlineData("return File.ReadAllText([|root + \"/\" + name|]);")]
        [InlineData("return File.ReadAllText([|$\"{root}/{name}.csv\"|]);")]
        public Task A_joined_path_where_that_is_wanted(string body) => WithOptions(body, "mlqualitygates.MLQ4002.concatenation = true").RunAsync();

        [Fact]
        public Task Through_a_base_class_in_another_file()
        {
            var test = new Verify.Test
            {
                TestState =
                {
                    Sources =
                    {
                        "abstract class Study\n{\n    protected virtual string Folder => [|@\"data\\churn\"|];\n}\n",
                        "class Rows : Study\n{\n    string[] All(Microsoft.ML.MLContext ml) => System.IO.Directory.GetFiles(Folder);\n}\n",
                    },
                },
            };
            return test.RunAsync();
        }
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("return File.ReadAllText(\"data/churn.csv\");")]
        [InlineData("return File.ReadAllText(Path.Combine(\"data\", \"churn.csv\"));")]
        [InlineData("return File.ReadAllText(@\"C:\\data\\churn.csv\");")]
        [InlineData("const string Root = @\"C:\\data\";\nreturn File.ReadAllText(Root + @\"\\churn.csv\");")]
        [InlineData("return File.ReadAllText(@\"..\\..\\data\\churn.csv\");")]
        [InlineData("return File.ReadAllText(Path.Combine(root, \"..\", @\"..\\data\\churn.csv\"));")]
        [InlineData("return File.ReadAllText(@\"\\\\server\\share\\churn.csv\");")]
        [InlineData("return File.ReadAllText(root + \"/\" + name);")]
        [InlineData("return File.ReadAllText($\"{root}/{name}.csv\");")]
        [InlineData("return File.ReadAllText(@\"data\\churn.csv\".Replace('\\\\', Path.DirectorySeparatorChar));")]
        [InlineData("return Directory.GetFiles(root, @\"data\\*.csv\");")]
        [InlineData("return System.Text.RegularExpressions.Regex.IsMatch(name, @\"data\\w+\");")]
        [InlineData("Console.WriteLine(@\"data\\churn.csv\");\nreturn null;")]
        [InlineData("return name.Split('\\\\');")]
        [InlineData("return name.Replace(\"\\\\\", \"/\");")]
        [InlineData("return File.ReadAllText(name.Replace(\"\\\\\", \"/\"));")]
        [InlineData("return File.ReadAllText(OperatingSystem.IsWindows() ? @\"data\\churn.csv\" : \"data/churn.csv\");")]
        [InlineData("if (OperatingSystem.IsWindows())\n    return File.ReadAllText(@\"data\\churn.csv\");\nreturn null;")]
        [InlineData("File.WriteAllText(name, \"a\\tb\\\\c\");\nreturn null;")]
        [InlineData("return File.ReadAllText(name.Substring(name.LastIndexOf('\\\\') + 1));")]
        [InlineData("Console.WriteLine(root + '\\\\' + name);\nreturn null;")]
        [InlineData("return File.ReadAllText(root + (char)('\\\\' - 45) + name);")]
        public Task Silent(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task A_program_for_Windows() => Verify.VerifyAnalyzerAsync(
            "[assembly: System.Runtime.Versioning.SupportedOSPlatform(\"windows7.0\")]\n\n" +
            "class Program\n{\n    string Run(Microsoft.ML.MLContext ml) => System.IO.File.ReadAllText(@\"data\\churn.csv\");\n}\n");

        [Fact]
        public Task A_look_alike_of_File() => Verify.VerifyAnalyzerAsync(
            "static class File\n{\n    public static string ReadAllText(string path) => path;\n}\n\n" +
            "class Program\n{\n    string Run(Microsoft.ML.MLContext ml) => File.ReadAllText(@\"data\\churn.csv\");\n}\n");
    }

    public sealed class Fixes
    {
        [Theory]
        [InlineData("return File.ReadAllText([|@\"data\\churn.csv\"|]); // rows", "return File.ReadAllText(Path.Combine(\"data\", \"churn.csv\")); // rows")]
        [InlineData("return File.ReadAllText([|@\".\\data\\churn.csv\"|]);", "return File.ReadAllText(Path.Combine(\"data\", \"churn.csv\"));")]
        [InlineData("return File.ReadAllText(Path.Combine(root, [|@\"data\\churn.csv\"|]));", "return File.ReadAllText(Path.Combine(root, \"data\", \"churn.csv\"));")]
        [InlineData("return File.ReadAllText([|root + \"\\\\churn.csv\"|]);", "return File.ReadAllText(Path.Combine(root, \"churn.csv\"));")]
        [InlineData("return File.ReadAllText([|root + \"\\\\\" + name + \".csv\"|]);", "return File.ReadAllText(Path.Combine(root, name + \".csv\"));")]
        [InlineData("return File.ReadAllText([|$\"{root}\\\\{args.Length}\\\\{name}.csv\"|]);", "return File.ReadAllText(Path.Combine(root, $\"{args.Length}\", $\"{name}.csv\"));")]
        [InlineData("return File.ReadAllText([|$\"{root}\\\\{args.Length:D3}.csv\"|]);", "return File.ReadAllText(Path.Combine(root, $\"{args.Length:D3}.csv\"));")]
        [InlineData("var folder = [|@\"data\\churn\\\"|];\nreturn File.ReadAllText(folder + name);", "var folder = Path.Combine(\"data\", \"churn/\");\nreturn File.ReadAllText(folder + name);")]
        [InlineData("const string path = [|@\"data\\churn.csv\"|];\nreturn File.ReadAllText(path);", "const string path = \"data/churn.csv\";\nreturn File.ReadAllText(path);")]
        [InlineData("return File.ReadAllText(string.Format([|@\"data\\{0}.csv\"|], name));", "return File.ReadAllText(string.Format(\"data/{0}.csv\", name));")]
        [InlineData("return File.ReadAllText([|@\"data\\a.csv\"|]) + File.ReadAllText([|@\"data\\b.csv\"|]);", "return File.ReadAllText(Path.Combine(\"data\", \"a.csv\")) + File.ReadAllText(Path.Combine(\"data\", \"b.csv\"));")]
        [InlineData("return File.ReadAllText([|root + '\\\\' + name|]);", "return File.ReadAllText(Path.Combine(root, name));")]
        public Task Separates_the_parts_for_every_system(string before, string after) => Verify.VerifyCodeFixAsync(InMethod(before), InMethod(after));
    }
}
