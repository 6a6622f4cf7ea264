using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Data.HardCodedPath,
    QualityGates.Fixes.Data.HardCodedPathFix>;

namespace QualityGates.Analyzers.Tests.Data;

public static partial class HardCodedPathTests
{
    /// <summary>A program whose one method is <paramref name="body"/>; the tests of the fix use it too.</summary>
    internal static string InMethod(string body) => $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.ML;

        class Program
        {
            static object? Run(MLContext ml, string name, string root, string[] args)
            {
                {{body.Replace("\n", "\n        ")}}
            }
        }
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("return File.ReadAllText([|@\"C:\\data\\churn.csv\"|]);")]
        [InlineData("return File.ReadAllText([|\"C:/data/churn.csv\"|]);")]
        [InlineData("return File.ReadAllText([|\"\\\\\\\\server\\\\share\\\\churn.csv\"|]);")]
        [InlineData("return File.ReadAllText([|\"/home/ana/churn.csv\"|]);")]
        [InlineData("return File.ReadAllText([|\"/data/churn.csv\"|]);")]
        [InlineData("return File.ReadAllText([|\"~/churn.csv\"|]);")]
        [InlineData("return File.ReadAllText([|\"../../data/churn.csv\"|]);")]
        [InlineData("return File.ReadAllText([|@\"..\\..\\data\\churn.csv\"|]);")]
        [InlineData("return File.ReadAllText([|\"data/../../../churn.csv\"|]);")]
        [InlineData("return File.ReadAllText(([|\"/data/churn.csv\"|]));")]
        [InlineData("return File.ReadAllText(path: [|\"/data/churn.csv\"|]);")]
        [InlineData("File.WriteAllText(contents: \"\", path: [|\"/data/churn.csv\"|]);\nreturn null;")]
        [InlineData("return File.ReadAllText([|\"\"\"/data/churn.csv\"\"\"|]);")]
        [InlineData("using var reader = new StreamReader([|\"/data/churn.csv\"|]);\nreturn reader.ReadLine();")]
        [InlineData("StreamReader reader = new([|\"/data/churn.csv\"|]);\nreturn reader;")]
        [InlineData("return ml.Data.LoadFromTextFile([|\"/data/churn.csv\"|], columns: null);")]
        [InlineData("return ml.Model.Load([|@\"D:\\models\\churn.zip\"|], out _);")]
        [InlineData("var path = [|\"/data/churn.csv\"|];\nreturn File.ReadAllText(path);")]
        [InlineData("const string path = [|\"/data/churn.csv\"|];\nreturn File.ReadAllText(path);")]
        [InlineData("string path;\npath = [|\"/data/churn.csv\"|];\nreturn File.ReadAllText(path);")]
        [InlineData("var path = args.Length > 0 ? args[0] : [|\"/data/churn.csv\"|];\nreturn File.ReadAllText(path);")]
        [InlineData("var path = Environment.GetEnvironmentVariable(\"DATA\") ?? [|\"/home/ada/churn.csv\"|];\nreturn File.ReadAllText(path);")]
        [InlineData("var path = Environment.GetEnvironmentVariable(\"DATA\") ?? [|@\"D:\\churn.csv\"|];\nreturn File.ReadAllText(path);")]
        [InlineData("var path = root ?? [|\"/data/churn.csv\"|];\nreturn File.ReadAllText(path);")]
        [InlineData("var path = name switch { \"a\" => [|\"/data/a.csv\"|], _ => [|\"/data/b.csv\"|] };\nreturn File.ReadAllText(path);")]
        [InlineData("return File.ReadAllText([|$\"/data/{name}.csv\"|]);")]
        [InlineData("return File.ReadAllText([|$\"{root}/../../{name}.csv\"|]);")]
        [InlineData("return File.ReadAllText([|\"/data/\"|] + name + \".csv\");")]
        [InlineData("return File.ReadAllText(root + [|\"/../../churn.csv\"|]);")]
        [InlineData("return File.ReadAllText(Path.Combine([|\"/data\"|], name));")]
        [InlineData("return File.ReadAllText(Path.Combine(root, [|\"/data/churn.csv\"|]));")]
        [InlineData("return File.ReadAllText(Path.Combine(new[] { [|\"/data\"|], name }));")]
        [InlineData("return File.ReadAllText(Path.Combine([|\"/data\"|], \"a\", \"b\", \"c\", name));")]
        [InlineData("return File.ReadAllText(Path.Combine(AppContext.BaseDirectory, [|\"../../../data/churn.csv\"|]));")]
        [InlineData("return File.ReadAllText([|Path.Combine(AppContext.BaseDirectory, \"..\", \"..\", \"data\", \"churn.csv\")|]);")]
        [InlineData("return File.ReadAllText([|Path.Combine(AppContext.BaseDirectory, \"..\", \"..\", \"..\", \"data\", \"churn.csv\")|]);")]
        [InlineData("return File.ReadAllText(Path.Join(AppContext.BaseDirectory, [|\"../../churn.csv\"|]));")]
        [InlineData("return File.ReadAllText(Path.GetFullPath([|\"../../churn.csv\"|]));")]
        [InlineData("Func<string> read = () => File.ReadAllText([|\"/data/churn.csv\"|]);\nreturn read();")]
        [InlineData("var path = [|\"/data/churn.csv\"|];\nreturn Read();\nstring Read() => File.ReadAllText(path);")]
        [InlineData("return Read([|\"/data/churn.csv\"|]);\nstring Read(string path) => File.ReadAllText(path);")]
        [InlineData("return Find();\nstring Where() => [|\"/data/churn.csv\"|];\nstring Find() => File.ReadAllText(Where());")]
        [InlineData("var (path, size) = ([|\"/data/churn.csv\"|], 3);\nreturn File.ReadAllText(path);")]
        [InlineData("return Directory.GetFiles([|\"/data/images\"|], \"*.png\");")]
        [InlineData("string[] files = { [|\"/data/a.csv\"|], [|\"/data/b.csv\"|] };\nforeach (var file in files)\n    Console.WriteLine(File.ReadAllText(file));\nreturn null;")]
        [InlineData("string[] files = [[|\"/data/a.csv\"|]];\nreturn File.ReadAllText(files[0]);")]
        public Task A_hard_coded_path_that_reaches_a_file(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Says_what_it_is_where_it_goes_and_what_to_write() => Verify.VerifyAnalyzerAsync(
            InMethod("var path = {|#0:@\"C:\\Users\\ana\\churn\\data\\churn.csv\"|};\nreturn File.ReadAllText({|#1:path|});"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments(
                @"C:\Users\ana\churn\data\churn.csv", "exists on one machine only", "path", "File.ReadAllText", "line 13",
                "Path.Combine(AppContext.BaseDirectory, \"data\", \"churn.csv\")"));

        [Fact]
        public Task One_finding_for_one_text_with_two_uses() => Verify.VerifyAnalyzerAsync(
            InMethod("var path = {|#0:\"../../models\"|};\nDirectory.CreateDirectory({|#1:path|});\nreturn Directory.GetFiles({|#2:path|});"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithLocation(2).WithArguments(
                "../../models", "is a walk up from wherever the program happens to run", "path", "Directory.CreateDirectory", "line 13",
                "Path.Combine(AppContext.BaseDirectory, \"models\")"));

        [Fact]
        public Task Through_constants_options_and_helpers_in_other_files()
        {
            var test = new Verify.Test
            {
                TestState =
                {
                    Sources =
                    {
                        """
                        static class Paths
                        {
                            public const string Data = {|#0:"/data/churn.csv"|};
                            public static readonly string Model = [|"/models/churn.zip"|];
                            public const string Route = "/predict/churn";
                        }
                        """,
                        """
                        class Options
                        {
                            public string Metrics { get; init; } = [|"/results/metrics.json"|];
                            public required string Report { get; init; }
                        }
                        """,
                        """
                        using System.IO;
                        using Microsoft.ML;

                        class Program
                        {
                            static void Run(MLContext ml, Options options)
                            {
                                Load(Paths.Data);
                                ml.Model.Load(Paths.Model, out _);
                                File.WriteAllText(options.Metrics, Paths.Route);
                                Write(new Options { Report = [|"/results/report.md"|] });
                            }

                            static void Load(string file) => File.ReadAllText({|#1:file|});

                            static void Write(Options options) => File.WriteAllText(options.Report, "");
                        }
                        """,
                    },
                    ExpectedDiagnostics =
                    {
                        Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments(
                            "/data/churn.csv", "exists on one machine only", "path", "File.ReadAllText", "line 14 of Test2.cs",
                            "Path.Combine(AppContext.BaseDirectory, \"data\", \"churn.csv\")"),
                    },
                },
            };
            return test.RunAsync();
        }

        [Fact]
        public Task A_helper_gives_a_path_back_to_the_call_it_came_from() => Verify.VerifyAnalyzerAsync("""
            using System;
            using System.IO;
            using Microsoft.ML;

            class Program
            {
                static readonly string DataRelative = {|#0:"../../../data"|};
                static readonly string ModelRelative = {|#2:@"..\..\..\models"|};
                static readonly string DataPath = GetAbsolutePath($"{DataRelative}/churn.csv");
                static readonly string ModelPath = GetAbsolutePath($"{ModelRelative}/churn.zip");

                static void Run(MLContext ml, ITransformer model)
                {
                    File.ReadAllText({|#1:DataPath|});
                    ml.Model.Save(model, null, {|#3:ModelPath|});
                    Console.WriteLine(GetAbsolutePath("../../../logs"));
                }

                static string GetAbsolutePath(string relativePath)
                {
                    var root = new FileInfo(typeof(Program).Assembly.Location);
                    var folder = root.Directory!.FullName;
                    string fullPath = Path.Combine(folder, relativePath);
                    return fullPath;
                }
            }
            """,
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments(
                "../../../data", "is a walk up from wherever the program happens to run", "path", "File.ReadAllText", "line 14",
                "Path.Combine(AppContext.BaseDirectory, \"data\")"),
            Verify.Diagnostic().WithLocation(2).WithLocation(3).WithArguments(
                @"..\..\..\models", "is a walk up from wherever the program happens to run", "filePath", "ModelOperationsCatalog.Save", "line 15",
                "Path.Combine(AppContext.BaseDirectory, \"models\")"));

        [Fact]
        public Task Through_helpers_of_helpers_and_a_helper_that_calls_itself() => Verify.VerifyAnalyzerAsync("""
            using System.IO;
            using Microsoft.ML;

            class Program
            {
                static string Read() => File.ReadAllText(Outer([|"../../data/churn.csv"|]));

                static string Last() => File.ReadAllText(Climb([|"/data/churn.csv"|], 3));

                static string Outer(string path) => Inner(path);

                static string Inner(string path) => Path.GetFullPath(path);

                static string Climb(string path, int times) => times == 0 ? path : Climb(path, times - 1);
            }
            """);

        [Fact]
        public Task Through_an_interface_an_override_and_an_explicit_implementation() => Verify.VerifyAnalyzerAsync("""
            using System.IO;
            using Microsoft.ML;

            interface ISource
            {
                string Folder { get; }

                string Read(string path);
            }

            abstract class Source
            {
                protected abstract string Model();

                string Text() => File.ReadAllText(Model());
            }

            class Disk : Source, ISource
            {
                public string Folder => [|"/data"|];

                string ISource.Read(string path) => File.ReadAllText(path);

                protected override string Model() => [|"/models/churn.zip"|];
            }

            class Program
            {
                static string[] Run(ISource source)
                {
                    source.Read([|"/data/churn.csv"|]);
                    return Directory.GetFiles(source.Folder);
                }
            }
            """);

        [Fact]
        public Task Through_a_base_class_and_a_default_value() => Verify.VerifyAnalyzerAsync("""
            using System.IO;
            using Microsoft.ML;

            abstract class Source
            {
                protected string Folder = [|"/data"|];

                protected string Read(string file = [|"/data/default.csv"|]) => File.ReadAllText(file);
            }

            class Rows : Source
            {
                string[] All(MLContext ml) => Directory.GetFiles(Folder);
            }
            """);
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("return File.ReadAllText(\"data/churn.csv\");")]
        [InlineData("var path = Environment.GetEnvironmentVariable(\"DATA\") ?? \"/app/data/churn.csv\";\nreturn File.ReadAllText(path);")]
        [InlineData("return File.ReadAllText(AppContext.GetData(\"DATA\") as string ?? \"/app/data/churn.csv\");")]
        [InlineData("return File.ReadAllText(\"../churn.csv\");")]
        [InlineData("return File.ReadAllText(Path.Combine(\"..\", \"churn.csv\"));")]
        [InlineData("return File.ReadAllText(Path.Combine(AppContext.BaseDirectory, \"data\", \"churn.csv\"));")]
        [InlineData("return File.ReadAllText(args[0]);")]
        [InlineData("return File.ReadAllText(root + \"/data/churn.csv\");")]
        [InlineData("return File.ReadAllText($\"{root}/data/{name}.csv\");")]
        [InlineData("return File.ReadAllText(Path.Join(root, \"/churn.csv\"));")]
        [InlineData("return File.ReadAllText(\"/proc/cpuinfo\");")]
        [InlineData("return File.ReadAllText(\"/etc/os-release\");")]
        [InlineData("return File.OpenWrite(\"/dev/null\");")]
        [InlineData("return new Uri(\"/data/churn.csv\", UriKind.Relative);")]
        [InlineData("return new Uri(\"https://example.org/a/../../b\");")]
        [InlineData("return \"/predict/churn\";")]
        [InlineData("Console.WriteLine(\"/data/churn.csv\");\nreturn null;")]
        [InlineData("File.WriteAllText(args[0], \"/data/churn.csv\");\nreturn null;")]
        [InlineData("return Directory.GetFiles(root, \"/data/*.csv\");")]
        [InlineData("return name == \"/data/churn.csv\";")]
        [InlineData("return name.StartsWith(\"/data/\");")]
        [InlineData("return new Dictionary<string, string> { [\"/data\"] = \"/other\" };")]
        [InlineData("return System.Text.RegularExpressions.Regex.IsMatch(name, @\"\\\\d+/../../x\");")]
        [InlineData("var path = \"/data/churn.csv\";\nreturn path.Length;")]
        [InlineData("return nameof(File.ReadAllText) + \"/data\";")]
        [InlineData("string[] routes = { \"/data/a\", \"/data/b\" };\nreturn File.ReadAllText(args[routes.Length]);")]
        public Task Silent(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task A_look_alike_of_File() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            static class File
            {
                public static string ReadAllText(string path) => path;
            }

            class Program
            {
                string Run(MLContext ml) => File.ReadAllText("/data/churn.csv");
            }
            """);

        [Fact]
        public Task A_program_without_ML_library()
        {
            var test = new Verify.Test
            {
                TestCode = """
                    class Program
                    {
                        string Run() => System.IO.File.ReadAllText("/data/churn.csv");
                    }
                    """,
                Libraries = [],
            };
            return test.RunAsync();
        }

        [Fact]
        public Task An_allowed_prefix()
        {
            var test = new Verify.Test { TestCode = InMethod("return (File.ReadAllText(\"/app/data/churn.csv\"), File.ReadAllText([|\"/srv/churn.csv\"|]));") };
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nmlqualitygates.mlq4001.allowed_prefixes = /app/ | /mnt/\n"));
            return test.RunAsync();
        }

        [Fact]
        public Task Walks_and_temporary_folders_of_tests()
        {
            var test = new Verify.Test
            {
                TestState =
                {
                    Sources =
                    {
                        """
                        using System.IO;
                        using Microsoft.ML;

                        class Tests
                        {
                            [Xunit.Fact]
                            public void Walks() => Walk(new MLContext(1));

                            string Walk(MLContext ml) => File.ReadAllText("../../../data/churn.csv");

                            string Temporary() => File.ReadAllText("/tmp/churn.csv");

                            string Rooted() => File.ReadAllText([|"/home/ana/churn.csv"|]);
                        }
                        """,
                    },
                },
            };
            test.TestState.AdditionalReferences.Add(Microsoft.CodeAnalysis.MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location));
            return test.RunAsync();
        }
    }
}
