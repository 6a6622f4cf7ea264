using static QualityGates.Analyzers.Tests.Data.HardCodedPathTests;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Data.HardCodedPath,
    QualityGates.Fixes.Data.HardCodedPathFix>;

namespace QualityGates.Analyzers.Tests.Data;

public static class HardCodedPathFixTests
{
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
        [InlineData("return File.ReadAllText([|@\"C:\\data\\\"|] + name + @\"\\churn.csv\");", "return File.ReadAllText(Path.Combine(AppContext.BaseDirectory, \"data\") + \"/\" + name + \"/churn.csv\");")]
        [InlineData("var folder = [|\"/data/\"|];\nreturn File.ReadAllText(folder + name);", "var folder = Path.Combine(AppContext.BaseDirectory, \"data/\");\nreturn File.ReadAllText(folder + name);")]
        [InlineData("var files = new List<string> { [|\"/data/a.csv\"|] };\nreturn File.ReadAllText(files[0]);", "var files = new List<string> { Path.Combine(AppContext.BaseDirectory, \"data\", \"a.csv\") };\nreturn File.ReadAllText(files[0]);")]
        [InlineData("return File.ReadAllText(Path.Combine([|Directory.GetParent(AppContext.BaseDirectory)!.Parent!.FullName|], \"data\", \"churn.csv\"));", "return File.ReadAllText(Path.Combine(AppContext.BaseDirectory, \"data\", \"churn.csv\"));")]
        [InlineData("return Directory.GetFiles([|Path.GetDirectoryName(Path.GetDirectoryName(AppContext.BaseDirectory))|]!);", "return Directory.GetFiles(AppContext.BaseDirectory);")]
        [InlineData("const string Up = \"..\";\nConsole.WriteLine(Up);\nreturn File.ReadAllText([|Path.Combine(root, Up, Up, \"data\", \"churn.csv\")|]);", "const string Up = \"..\";\nConsole.WriteLine(Up);\nreturn File.ReadAllText(Path.Combine(root, \"data\", \"churn.csv\"));")]
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
        [InlineData("configuration:Data:Root", null)]
        [InlineData("content_root", null)]
        [InlineData("nonsense", "Path.Combine(AppContext.BaseDirectory, \"corpus\", \"churn.csv\")")]
        public Task Uses_the_configured_base_and_data_roots(string configured, string? written)
        {
            var test = new Verify.Test
            {
                TestCode = InMethod("return File.ReadAllText([|\"/srv/projects/corpus/churn.csv\"|]);"),
                FixedCode = InMethod($"return File.ReadAllText({written ?? "[|\"/srv/projects/corpus/churn.csv\"|]"});"),
            };
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\nmlqualitygates.MLQ4001.base = {configured}\nmlqualitygates.MLQ4001.data_roots = corpus\n"));
            return test.RunAsync();
        }

        [Theory]
        [InlineData("content_root", "Path.Combine(host.ContentRootPath, \"data\", \"churn.csv\")")]
        [InlineData("configuration:Data:Root", "Path.Combine(settings[\"Data:Root\"] ?? System.AppContext.BaseDirectory, \"data\", \"churn.csv\")")]
        public Task Uses_a_base_that_an_object_in_scope_knows(string configured, string written)
        {
            static string Program(string path) => $$"""
                using System.IO;
                using Microsoft.ML;

                namespace Microsoft.Extensions.Hosting
                {
                    interface IHostEnvironment
                    {
                        string ContentRootPath { get; }
                    }
                }

                namespace Microsoft.Extensions.Configuration
                {
                    interface IConfiguration
                    {
                        string? this[string key] { get; }
                    }
                }

                class Training(Microsoft.Extensions.Hosting.IHostEnvironment host, Microsoft.Extensions.Configuration.IConfiguration settings)
                {
                    string Run(MLContext ml) => File.ReadAllText({{path}});
                }
                """;
            var test = new Verify.Test { TestCode = Program("[|\"../../data/churn.csv\"|]"), FixedCode = Program(written) };
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\nmlqualitygates.MLQ4001.base = {configured}\n"));
            return test.RunAsync();
        }

        [Theory]
        [InlineData("return Directory.GetFiles([|\"../../..\"|]);")]
        [InlineData("return File.ReadAllText([|$\"\"\"/data/{name}.csv\"\"\"|]);")]
        [InlineData("return File.ReadAllText(string.Format([|\"/data/{0}.csv\"|], name));")]
        [InlineData("return [|Directory.GetParent(AppContext.BaseDirectory)!.Parent|]!.GetFiles();")]
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
