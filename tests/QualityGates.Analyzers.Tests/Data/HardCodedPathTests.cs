using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Data.HardCodedPath,
    QualityGates.Fixes.Data.HardCodedPathFix>;

namespace QualityGates.Analyzers.Tests.Data;

public static class HardCodedPathTests
{
    private static string InMethod(string body) => $$"""
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
        [InlineData("var path = Environment.GetEnvironmentVariable(\"DATA\") ?? [|\"/data/churn.csv\"|];\nreturn File.ReadAllText(path);")]
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

    public sealed class Fixes
    {
        [Theory]
        [InlineData("return File.ReadAllText([|@\"C:\\Users\\ana\\churn\\data\\churn.csv\"|]);", "return File.ReadAllText(Path.Combine(AppContext.BaseDirectory, \"data\", \"churn.csv\"));")]
        [InlineData("return File.ReadAllText([|\"/tmp/churn/metrics.json\"|]);", "return File.ReadAllText(Path.Combine(AppContext.BaseDirectory, \"churn\", \"metrics.json\"));")]
        [InlineData("return File.ReadAllText(path: [|\"../../../data/churn.csv\"|]); // rows", "return File.ReadAllText(path: Path.Combine(AppContext.BaseDirectory, \"data\", \"churn.csv\")); // rows")]
        [InlineData("return File.ReadAllText(Path.Combine(AppContext.BaseDirectory, [|\"../../../data/churn.csv\"|]));", "return File.ReadAllText(Path.Combine(AppContext.BaseDirectory, \"data\", \"churn.csv\"));")]
        [InlineData("return File.ReadAllText(Path.Combine([|\"/data\"|], name));", "return File.ReadAllText(Path.Combine(AppContext.BaseDirectory, \"data\", name));")]
        [InlineData("return File.ReadAllText(Path.Combine([|\"/data\"|], [|\"../../churn.csv\"|]));", "return File.ReadAllText(Path.Combine(AppContext.BaseDirectory, \"data\", \"churn.csv\"));")]
        [InlineData("return File.ReadAllText(Path.Combine(path2: [|\"/data/churn.csv\"|], path1: root));", "return File.ReadAllText(Path.Combine(path2: Path.Combine(AppContext.BaseDirectory, \"data\", \"churn.csv\"), path1: root));")]
        [InlineData("return File.ReadAllText([|Path.Combine(AppContext.BaseDirectory, \"..\", \"..\", \"data\", \"churn.csv\")|]);", "return File.ReadAllText(Path.Combine(AppContext.BaseDirectory, \"data\", \"churn.csv\"));")]
        [InlineData("return File.ReadAllText(Path.Join(root, [|\"../../data/churn.csv\"|]));", "return File.ReadAllText(Path.Join(root, Path.Combine(\"data\", \"churn.csv\")));")]
        [InlineData("return File.ReadAllText([|\"/data/\"|] + name + \".csv\");", "return File.ReadAllText(Path.Combine(AppContext.BaseDirectory, \"data\") + \"/\" + name + \".csv\");")]
        [InlineData("return File.ReadAllText(root + [|\"/../../data/churn.csv\"|]);", "return File.ReadAllText(root + \"/data/churn.csv\");")]
        [InlineData("return File.ReadAllText([|$\"/home/ana/data/{name}.csv\"|]);", "return File.ReadAllText(Path.Combine(AppContext.BaseDirectory, $\"data/{name}.csv\"));")]
        [InlineData("return File.ReadAllText([|$@\"C:\\data\\{name}\\{{1}}.csv\"|]);", "return File.ReadAllText(Path.Combine(AppContext.BaseDirectory, $\"data/{name}/{{1}}.csv\"));")]
        [InlineData("return File.ReadAllText([|$\"{root}/../../data/{name}.csv\"|]);", "return File.ReadAllText($\"{root}/data/{name}.csv\");")]
        [InlineData("const string path = [|\"/data/churn.csv\"|];\nreturn File.ReadAllText(path);", "string path = Path.Combine(AppContext.BaseDirectory, \"data\", \"churn.csv\");\nreturn File.ReadAllText(path);")]
        public Task Keeps_the_relative_part(string before, string after) => Verify.VerifyCodeFixAsync(InMethod(before), InMethod(after));

        [Fact]
        public Task Turns_a_constant_into_a_read_only_field() => Verify.VerifyCodeFixAsync(
            """
            using System;
            using System.IO;
            using Microsoft.ML;

            class Program
            {
                // Where the rows are.
                public const string Data = [|"/data/churn.csv"|], Other = [|"/data/other.csv"|];

                string Run(MLContext ml) => File.ReadAllText(Data) + File.ReadAllText(Other);
            }
            """,
            """
            using System;
            using System.IO;
            using Microsoft.ML;

            class Program
            {
                // Where the rows are.
                public static readonly string Data = Path.Combine(AppContext.BaseDirectory, "data", "churn.csv"), Other = Path.Combine(AppContext.BaseDirectory, "data", "other.csv");

                string Run(MLContext ml) => File.ReadAllText(Data) + File.ReadAllText(Other);
            }
            """);

        [Fact]
        public Task Qualifies_names_that_are_not_imported() => Verify.VerifyCodeFixAsync(
            """
            class Program
            {
                string Run(Microsoft.ML.MLContext ml) => System.IO.File.ReadAllText([|"/data/churn.csv"|]);
            }
            """,
            """
            class Program
            {
                string Run(Microsoft.ML.MLContext ml) => System.IO.File.ReadAllText(System.IO.Path.Combine(System.AppContext.BaseDirectory, "data", "churn.csv"));
            }
            """);

        [Theory]
        [InlineData("environment:DATA_ROOT", "Path.Combine(Environment.GetEnvironmentVariable(\"DATA_ROOT\") ?? AppContext.BaseDirectory, \"corpus\", \"churn.csv\")")]
        [InlineData("current_directory", "Path.Combine(Directory.GetCurrentDirectory(), \"corpus\", \"churn.csv\")")]
        [InlineData("nonsense", "Path.Combine(AppContext.BaseDirectory, \"corpus\", \"churn.csv\")")]
        public Task Uses_the_configured_base_and_data_roots(string configured, string written)
        {
            var test = new Verify.Test
            {
                TestCode = InMethod("return File.ReadAllText([|\"/srv/projects/corpus/churn.csv\"|]);"),
                FixedCode = InMethod($"return File.ReadAllText({written});"),
            };
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\nmlqualitygates.MLQ4001.base = {configured}\nmlqualitygates.MLQ4001.data_roots = corpus\n"));
            return test.RunAsync();
        }

        [Theory]
        [InlineData("return Directory.GetFiles([|\"../../..\"|]);")]
        [InlineData("return File.ReadAllText([|$\"\"\"/data/{name}.csv\"\"\"|]);")]
        public Task Offers_nothing_where_nothing_is_certain(string body) => Verify.VerifyNoFixAsync(InMethod(body));

        [Fact]
        public Task Offers_nothing_for_a_constant_that_a_static_field_above_it_reads() => Verify.VerifyNoFixAsync("""
            using System.IO;
            using Microsoft.ML;

            class Program
            {
                static readonly string Train = Path.Combine(Data, "train.csv");
                const string Data = [|"/data/churn"|];

                static string Read() => File.ReadAllText(Train);
            }
            """);

        [Fact]
        public Task Offers_nothing_where_the_language_wants_a_constant() => Verify.VerifyNoFixAsync("""
            using System.IO;
            using Microsoft.ML;

            [System.AttributeUsage(System.AttributeTargets.All)]
            class SourceAttribute(string path) : System.Attribute
            {
                public string Rows => File.ReadAllText(path);
            }

            class Program
            {
                const string Data = [|"/data/churn.csv"|];

                [Source(Data)]
                string Run(MLContext ml, string file = [|"/data/other.csv"|]) => File.ReadAllText(file);
            }
            """);
    }
}
