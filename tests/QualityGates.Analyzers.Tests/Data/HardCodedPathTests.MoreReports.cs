using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Data.HardCodedPath,
    QualityGates.Fixes.Data.HardCodedPathFix>;

namespace QualityGates.Analyzers.Tests.Data;

public static partial class HardCodedPathTests
{
    public sealed class ReportsThroughCollectionsAndFunctions
    {
        [Theory]
        [InlineData("var files = new List<string> { [|\"/data/a.csv\"|], [|\"/data/b.csv\"|] };\nforeach (var file in files)\n    File.ReadAllText(file);\nreturn null;")]
        [InlineData("var files = new List<string>();\nfiles.Add([|\"/data/a.csv\"|]);\nreturn File.ReadAllText(files[0]);")]
        [InlineData("List<string> files = [[|\"/data/a.csv\"|]];\nreturn files.Select(file => File.ReadAllText(file)).ToList();")]
        [InlineData("List<string> files = [[|\"/data/a.csv\"|]];\nreturn files.Select(File.ReadAllText).ToList();")]
        [InlineData("List<string> files = [[|\"/data/a.csv\"|]];\nfiles.ForEach(file => File.Delete(file));\nreturn null;")]
        [InlineData("var files = new[] { [|\"/data/a.csv\"|] };\nreturn files.Where(file => file.Length > name.Length).Select(file => file.Trim()).Select(file => File.ReadAllText(file)).ToList();")]
        [InlineData("var files = new[] { [|\"/data/a.csv\"|] };\nreturn File.ReadAllText(files.First());")]
        [InlineData("var files = new Dictionary<string, string> { [\"train\"] = [|\"/data/a.csv\"|], [\"test\"] = [|\"/data/b.csv\"|] };\nreturn File.ReadAllText(files[name]);")]
        [InlineData("var files = new Dictionary<string, string> { { \"train\", [|\"/data/a.csv\"|] } };\nreturn files.TryGetValue(name, out var file) ? File.ReadAllText(file) : null;")]
        [InlineData("var files = new Dictionary<string, string>();\nfiles[\"train\"] = [|\"/data/a.csv\"|];\nforeach (var (key, file) in files)\n    File.ReadAllText(file);\nreturn null;")]
        [InlineData("var files = new Dictionary<string, string> { [\"train\"] = [|\"/data/a.csv\"|] };\nforeach (var pair in files)\n    File.ReadAllText(pair.Value);\nreturn null;")]
        [InlineData("var files = new Dictionary<string, string> { [\"train\"] = [|\"/data/a.csv\"|] };\nforeach (var file in files.Values)\n    File.ReadAllText(file);\nreturn null;")]
        [InlineData("var files = new string[2];\nfiles[0] = [|\"/data/a.csv\"|];\nreturn File.ReadAllText(files[0]);")]
        [InlineData("var paths = (Train: [|\"/data/a.csv\"|], Route: \"/predict\");\nreturn File.ReadAllText(paths.Train);")]
        [InlineData("var sources = new List<(string Name, string Path)> { (\"/predict\", [|\"/data/a.csv\"|]) };\nforeach (var source in sources)\n    File.ReadAllText(source.Path);\nreturn null;")]
        [InlineData("var (first, second) = Both();\nreturn File.ReadAllText(second);\n(string, string) Both() => (\"/predict\", [|\"/data/a.csv\"|]);")]
        [InlineData("Func<string> where = () => [|\"/data/a.csv\"|];\nreturn File.ReadAllText(where());")]
        [InlineData("Func<string, string> read = file => File.ReadAllText(file);\nreturn read([|\"/data/a.csv\"|]);")]
        [InlineData("var where = new Lazy<string>(() => [|\"/data/a.csv\"|]);\nreturn File.ReadAllText(where.Value);")]
        [InlineData("Where(out var file);\nreturn File.ReadAllText(file);\nstatic void Where(out string path) => path = [|\"/data/a.csv\"|];")]
        [InlineData("return File.ReadAllText(string.Format([|\"/data/{0}.csv\"|], name));")]
        [InlineData("return File.ReadAllText(string.Concat([|\"/data/\"|], name));")]
        [InlineData("return File.ReadAllText([|\"/data/a.csv\"|].Replace('/', Path.DirectorySeparatorChar));")]
        [InlineData("ml.TempFilePath = [|\"/scratch/ml\"|];\nreturn ml;")]
        [InlineData("return new Microsoft.ML.Vision.ImageClassificationTrainer.Options { WorkspacePath = [|\"/scratch/images\"|] };")]
        [InlineData("return new DirectoryInfo([|\"/data/images\"|]).GetFiles();")]
        public Task A_path_that_goes_a_long_way(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Through_an_attribute_a_default_of_an_interface_and_a_record() => Verify.VerifyAnalyzerAsync("""
            using System;
            using System.IO;
            using Microsoft.ML;

            class OptionAttribute : Attribute
            {
                public string? Default { get; set; }
            }

            class FolderAttribute(string path) : Attribute
            {
                public string Path => path;
            }

            class Arguments
            {
                [Option(Default = [|"/data/churn.csv"|])]
                public string Data { get; set; } = "";

                [Obsolete("/data/none.csv")]
                public string Name { get; set; } = "";
            }

            record Settings(string Model = [|"/models/churn.zip"|]);

            interface ISource
            {
                string Read(string path = [|"/data/default.csv"|]);
            }

            [Folder([|"/data/images"|])]
            class Disk : ISource
            {
                public string Read(string file) => File.ReadAllText(file);
            }

            class Program
            {
                static void Run(MLContext ml, Arguments arguments, Settings settings, FolderAttribute folder)
                {
                    File.ReadAllText(arguments.Data);
                    ml.Model.Load(settings.Model, out _);
                    Directory.GetFiles(folder.Path);
                    Console.WriteLine(arguments.Name);
                }
            }
            """);

        [Fact]
        public Task Through_an_options_callback_and_a_field_of_paths() => Verify.VerifyAnalyzerAsync("""
            using System;
            using System.Collections.Generic;
            using System.IO;
            using Microsoft.ML;

            class ModelOptions
            {
                public string Path { get; set; } = "";

                public List<string> Folders { get; } = new();
            }

            static class Services
            {
                public static void Configure<T>(Action<T> configure) where T : new() => configure(new T());
            }

            class Program
            {
                private static readonly IReadOnlyDictionary<string, string> Files = new Dictionary<string, string>
                {
                    ["train"] = [|"/data/train.csv"|],
                    ["/predict"] = "test.csv",
                };

                static void Main() => Services.Configure<ModelOptions>(options =>
                {
                    options.Path = [|"/models/churn.zip"|];
                    options.Folders.Add([|"/data/images"|]);
                });

                static void Load(MLContext ml, ModelOptions options)
                {
                    ml.Model.Load(options.Path, out _);
                    options.Folders.ForEach(folder => Directory.GetFiles(folder));
                    File.ReadAllText(Files["train"]);
                }
            }
            """);
    }

    public sealed class ReportsClimbs
    {
        [Theory]
        [InlineData("return File.ReadAllText(Path.Combine([|Directory.GetParent(AppContext.BaseDirectory)!.Parent!.FullName|], \"data\", \"churn.csv\"));")]
        [InlineData("return File.ReadAllText(Path.Combine([|Directory.GetParent(Directory.GetCurrentDirectory())?.Parent?.Parent?.FullName|]!, \"churn.csv\"));")]
        [InlineData("var project = [|Directory.GetParent(Environment.CurrentDirectory)!.Parent!.Parent!.FullName|];\nreturn File.ReadAllText(project + \"/churn.csv\");")]
        [InlineData("var project = [|Directory.GetParent(Environment.CurrentDirectory)!.Parent|];\nreturn File.ReadAllText(Path.Combine(project!.FullName, \"churn.csv\"));")]
        [InlineData("var folder = Directory.GetCurrentDirectory();\nfolder = Path.Combine(folder, \"..\");\nfolder = [|Path.Combine(folder, \"..\")|];\nreturn File.ReadAllText(Path.Combine(folder, \"data\", \"churn.csv\"));")]
        [InlineData("var bin = Directory.GetParent(AppContext.BaseDirectory)!;\nvar project = [|bin.Parent!.FullName|];\nreturn File.ReadAllText(Path.Combine(project, \"churn.csv\"));")]
        [InlineData("return Directory.GetFiles([|Path.GetDirectoryName(Path.GetDirectoryName(AppContext.BaseDirectory))|]!);")]
        [InlineData("return Directory.GetFiles([|Path.GetDirectoryName(Path.GetDirectoryName(Path.GetDirectoryName(typeof(Program).Assembly.Location)))|]!);")]
        [InlineData("return [|Directory.GetParent(AppContext.BaseDirectory)!.Parent|]!.GetFiles();")]
        [InlineData("return File.ReadAllText([|Path.Combine(Directory.GetParent(AppContext.BaseDirectory)!.FullName, \"..\", \"data\", \"churn.csv\")|]);")]
        [InlineData("var up = Path.Combine(root, \"..\");\nreturn File.ReadAllText([|Path.Combine(up, \"..\", \"data\", \"churn.csv\")|]);")]
        [InlineData("return File.ReadAllText([|Path.Combine(Path.Combine(root, \"..\"), \"..\", \"data\", \"churn.csv\")|]);")]
        [InlineData("const string Up = \"..\";\nreturn File.ReadAllText([|Path.Combine(root, Up, Up, \"data\", \"churn.csv\")|]);")]
        [InlineData("return File.ReadAllText([|Path.Combine([root, \"..\", \"..\", \"data\", \"churn.csv\"])|]);")]
        [InlineData("return File.ReadAllText(Path.GetFullPath([|Path.Combine(AppContext.BaseDirectory, \"..\", \"..\", \"churn.csv\")|]));")]
        [InlineData("string[] parts = new[] { root, \"a\" };\nreturn File.ReadAllText([|Path.Combine(\"..\", \"..\", \"churn.csv\")|]);")]
        public Task Folders_climbed_step_by_step(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Says_where_the_climb_begins() => Verify.VerifyAnalyzerAsync(
            InMethod("return Directory.GetFiles({|#1:{|#0:Directory.GetParent(AppContext.BaseDirectory)!.Parent!.FullName|}|});"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments(
                "Directory.GetParent(AppContext.BaseDirectory)!.Parent!.FullName", "is a walk up from wherever the program happens to run", "path", "Directory.GetFiles", "line 12",
                "AppContext.BaseDirectory"));
    }

    public sealed class GuardsOfLongWays
    {
        [Theory]
        [InlineData("var routes = new Dictionary<string, string> { [\"/data/a.csv\"] = \"a.csv\" };\nreturn File.ReadAllText(routes[name]);")]
        [InlineData("var routes = new Dictionary<string, string> { [\"/data/a.csv\"] = \"a.csv\" };\nforeach (var pair in routes)\n    File.ReadAllText(pair.Value);\nreturn null;")]
        [InlineData("var paths = (Train: \"a.csv\", Route: \"/data/a\");\nreturn File.ReadAllText(paths.Train);")]
        [InlineData("var routes = new List<string> { \"/data/a\" };\nreturn routes.Select(route => route.Length).ToList();")]
        [InlineData("var routes = new List<string> { \"/data/a\" };\nreturn routes.Select(route => File.ReadAllText(name)).ToList();")]
        [InlineData("Func<string> where = () => \"/data/a.csv\";\nreturn where();")]
        [InlineData("return File.ReadAllText(name.Replace(\"/data/a\", \"b\"));")]
        [InlineData("return File.ReadAllText(Path.GetFileName(\"/data/a.csv\"));")]
        [InlineData("return File.OpenRead(@\"\\\\.\\PhysicalDrive0\");")]
        [InlineData("return File.ReadAllText(Path.Combine(Directory.GetParent(AppContext.BaseDirectory)!.FullName, \"churn.csv\"));")]
        [InlineData("return Directory.GetFiles(Directory.GetParent(name)!.Parent!.FullName);")]
        [InlineData("return Directory.GetFiles(Path.GetDirectoryName(Path.GetDirectoryName(args[0]))!);")]
        [InlineData("return Directory.GetFiles(Path.GetDirectoryName(Path.GetDirectoryName(typeof(Program).Assembly.Location))!);")]
        [InlineData("var folder = new DirectoryInfo(AppContext.BaseDirectory);\nwhile (folder!.GetFiles(\"*.sln\").Length == 0)\n    folder = folder.Parent;\nreturn File.ReadAllText(Path.Combine(folder.FullName, \"churn.csv\"));")]
        [InlineData("var up = Path.Combine(root, \"..\");\nreturn File.ReadAllText(Path.Combine(up, \"data\", \"churn.csv\"));")]
        [InlineData("Console.WriteLine(Directory.GetParent(AppContext.BaseDirectory)!.Parent!.FullName);\nreturn null;")]
        [InlineData("return Path.Combine(root, \"..\", \"..\");")]
        public Task Silent(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));
    }
}
