using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Data.LoaderMismatch,
    QualityGates.Fixes.Data.LoaderMismatchFix>;

namespace QualityGates.Analyzers.Tests.Data;

public static class LoaderMismatchTests
{
    private static string InMethod(string body) => $$"""
        using System;
        using System.IO;
        using System.Linq;
        using Microsoft.Data.Analysis;
        using Microsoft.ML;
        using Microsoft.ML.Data;

        class Review
        {
            [LoadColumn(0)] public float Stars { get; set; }

            [LoadColumn(1)] public string Text { get; set; } = "";
        }

        class House
        {
            [LoadColumn(0)] public float Value { get; set; }

            [LoadColumn(1)] public string OceanProximity { get; set; } = "";
        }

        class Sale
        {
            [LoadColumn(0)] public float Amount { get; set; }
        }

        class Rating
        {
            [LoadColumn(0)] public string UserId { get; set; } = "";

            [LoadColumn(1)] public float Stars { get; set; }
        }

        class Program
        {
            const string Csv = "reviews.csv";

            static object? Run(MLContext ml, string name, string[] args)
            {
                {{body.Replace("\n", "\n        ")}}
            }
        }
        """;

    public sealed class Reports
    {
        /// <summary>What is at fault is in no method: it is said there, once, however many methods read the field.</summary>
        [Theory]
        [InlineData("private readonly TextLoader _loader = ml.Data.[|CreateTextLoader<Review>|](hasHeader: true);")]
        [InlineData("private TextLoader _loader { get; } = ml.Data.[|CreateTextLoader<Review>|](hasHeader: true);")]
        public Task A_loader_that_a_field_begins_with(string field) => Verify.VerifyAnalyzerAsync(InMethod("return new Archive(ml).First();") + $$"""


            sealed class Archive(MLContext ml)
            {
                {{field}}

                public IDataView First() => _loader.Load("reviews.csv");

                public long? Count() => First().GetRowCount();

                public IDataView Second() => _loader.Load("more.csv");
            }
            """);

        [Theory]
        [InlineData("return ml.Data.[|LoadFromTextFile<Review>|](\"reviews.csv\", hasHeader: true);")]
        [InlineData("return ml.Data.[|LoadFromTextFile<Review>|](hasHeader: true, path: (\"data/reviews.CSV\"));")]
        [InlineData("return ml.Data.[|LoadFromTextFile<Review>|](Csv, hasHeader: true);")]
        [InlineData("var path = Path.Combine(AppContext.BaseDirectory, \"data\", \"reviews.csv\");\nreturn ml.Data.[|LoadFromTextFile<Review>|](path, hasHeader: true);")]
        [InlineData("return ml.Data.[|LoadFromTextFile<Review>|]($\"{name}.csv\", hasHeader: true);")]
        [InlineData("return ml.Data.[|LoadFromTextFile<Review>|](args.Length > 0 ? args[0] : \"reviews.csv\", hasHeader: true);")]
        [InlineData("return ml.Data.[|LoadFromTextFile|](\"reviews.csv\", new[] { new TextLoader.Column(\"Stars\", DataKind.Single, 0, 4) }, hasHeader: true);")]
        [InlineData("return ml.Data.[|LoadFromTextFile<Review>|](\"reviews.csv\", new TextLoader.Options { HasHeader = true });")]
        [InlineData("var options = new TextLoader.Options { HasHeader = true };\nreturn ml.Data.[|LoadFromTextFile<Review>|](\"reviews.csv\", options);")]
        [InlineData("var loader = ml.Data.[|CreateTextLoader<Review>|](hasHeader: true);\nreturn loader.Load(\"reviews.csv\");")]
        [InlineData("return ml.Data.[|CreateTextLoader<Review>|](hasHeader: true).Load(new MultiFileSource(\"reviews.csv\"));")]
        [InlineData("return Load(\"reviews.csv\");\nIDataView Load(string path) => ml.Data.[|LoadFromTextFile<Review>|](path, hasHeader: true);")]
        [InlineData("Func<IDataView> load = () => ml.Data.[|LoadFromTextFile<Review>|](Csv, hasHeader: true);\nreturn load();")]
        [InlineData("return DataFrame.[|LoadCsv|](\"reviews.tsv\");")]
        [InlineData("var train = ml.Data.LoadFromTextFile<Review>(\"train.csv\", ',', hasHeader: true);\nvar test = ml.Data.[|LoadFromTextFile<Review>|](\"test.csv\", ',');\nreturn (train, test);")]
        [InlineData("var names = File.ReadLines(\"reviews.csv\").Skip(1).ToList();\nreturn (names, ml.Data.[|LoadFromTextFile<Review>|](\"reviews.csv\", ','));")]
        [InlineData("var data = ml.Data.[|LoadFromTextFile<Review>|](\"reviews.csv\", ',', true);\nreturn ml.Transforms.Text.FeaturizeText(\"Features\", \"Text\").Fit(data);")]
        [InlineData("var data = ml.Data.[|LoadFromTextFile<Review>|](name, ',', true);\nvar steps = ml.Transforms.Text.NormalizeText(\"Text\").Append(ml.Transforms.Text.TokenizeIntoWords(\"Words\", nameof(Review.Text)));\nreturn steps.Fit(data);")]
        public Task A_loader_that_does_not_fit(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Says_what_is_read_how_and_what_to_write() => Verify.VerifyAnalyzerAsync(
            InMethod("return ml.Data.{|#0:LoadFromTextFile<Review>|}(\"data/reviews.csv\", hasHeader: true);"),
            Verify.Diagnostic().WithLocation(0).WithArguments(
                "reviews.csv", "with a tab between its columns, the default of 'LoadFromTextFile', so that each row is one column and the others are 0 or empty", "'separatorChar: ',''"));

        [Fact]
        public Task In_a_base_class_with_the_path_in_another_file()
        {
            var test = new Verify.Test
            {
                TestState =
                {
                    Sources =
                    {
                        """
                        using Microsoft.ML;
                        using Microsoft.ML.Data;

                        class Row
                        {
                            [LoadColumn(0)] public float X { get; set; }

                            [LoadColumn(1)] public float Label { get; set; }
                        }

                        abstract class Study(MLContext ml)
                        {
                            protected IDataView Load(string path) => ml.Data.[|LoadFromTextFile<Row>|](path, hasHeader: true);
                        }
                        """,
                        """
                        using Microsoft.ML;

                        static class Paths
                        {
                            public static readonly string Train = System.IO.Path.Combine("data", "train.csv");
                        }

                        class Houses(MLContext ml) : Study(ml)
                        {
                            public IDataView Train() => Load(Paths.Train);

                            public IDataView Test() => Load("test.csv");
                        }
                        """,
                    },
                },
            };
            return test.RunAsync();
        }
    }

    /// <summary>A class whose <c>Train</c> is <paramref name="training"/>, and that reads a file of houses without saying whether there is a header.</summary>
    private static string TwoMethods(string training, string load) => InMethod("return null;") + $$"""


        sealed class Houses(MLContext ml)
        {
            public object Train(string path) => {{training}};

            public IDataView Test() => ml.Data.{{load}}("houses.txt", separatorChar: ';');
        }
        """;

    [Theory]
    [InlineData("ml.Data.LoadFromTextFile<House>(path, separatorChar: ';', hasHeader: true)", "[|LoadFromTextFile<House>|]")]
    [InlineData("File.ReadLines(\"houses.txt\").Skip(1).Count()", "[|LoadFromTextFile<House>|]")]
    [InlineData("ml.Data.LoadFromTextFile<House>(path, separatorChar: ',', hasHeader: true)", "LoadFromTextFile<House>")]
    [InlineData("File.ReadLines(path).Skip(1).Count()", "LoadFromTextFile<House>")]
    public static Task A_header_that_another_method_knows_of(string training, string load) => Verify.VerifyAnalyzerAsync(TwoMethods(training, load));

    /// <summary>Where a path is kept, and how it is made, does not matter, as long as it is one.</summary>
    [Theory]
    [InlineData("_path", "_path", "[|LoadFromTextFile<House>|]")]
    [InlineData("Path", "Path", "[|LoadFromTextFile<House>|]")]
    [InlineData("_path", "_other", "LoadFromTextFile<House>")]
    [InlineData("_list[0]", "_list[1]", "LoadFromTextFile<House>")]
    public static Task A_first_line_left_out_elsewhere_of_a_path_that_is_kept(string counted, string loaded, string load) => Verify.VerifyAnalyzerAsync(InMethod("return new Houses(ml, [\"a.csv\", \"b.csv\"]).Load();") + $$"""


        sealed class Houses(MLContext ml, string[] list)
        {
            private readonly string _path = System.IO.Path.Combine(AppContext.BaseDirectory, "houses.csv");
            private readonly string _other = System.IO.Path.Combine(AppContext.BaseDirectory, "others.csv");
            private readonly string[] _list = list;

            private static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "houses.csv");

            public int Count()
            {
                var count = 0;
                foreach (var line in File.ReadLines({{counted}}).Skip(1))
                {
                    count += line.Length > 0 ? 1 : 0;
                }

                return count;
            }

            public IDataView Load() => ml.Data.{{load}}({{loaded}}, separatorChar: ',');
        }
        """);

    [Theory]
    [InlineData("File.ReadLines(path).Skip(1).Count()", "[|LoadFromTextFile<House>|]")]
    [InlineData("File.ReadLines(path + \".txt\").Skip(1).Count()", "LoadFromTextFile<House>")]
    public static Task A_first_line_left_out_of_the_same_parameter(string count, string load) => Verify.VerifyAnalyzerAsync(InMethod("return null;") + $$"""


        static class Houses
        {
            public static object Load(MLContext ml, string path) => ({{count}}, ml.Data.{{load}}(path, separatorChar: ','));
        }
        """);

    /// <summary>Only the call that gives the other name is at fault; where all do, the helper is.</summary>
    [Theory]
    [InlineData("Rows(ml, folder, \"spring.tsv\")", "[|Rows(ml, folder, \"autumn.csv\")|]", "LoadFromTextFile<Review>")]
    [InlineData("Rows(ml, folder, \"spring.tsv\")", "Rows(ml, folder, \"autumn.tsv\")", "LoadFromTextFile<Review>")]
    [InlineData("Rows(ml, folder, \"spring.csv\")", "Rows(ml, folder, \"autumn.csv\")", "[|LoadFromTextFile<Review>|]")]
    [InlineData("Rows(ml, folder, name: \"spring.tsv\")", "[|Rows(name: \"autumn.csv\", folder: folder, ml: ml)|]", "LoadFromTextFile<Review>")]
    public static Task A_helper_for_files_with_two_endings(string first, string second, string load) => Verify.VerifyAnalyzerAsync(InMethod("return null;") + $$"""


        static class Seasons
        {
            public static object Both(MLContext ml, string folder) => ({{first}}, {{second}});

            private static IDataView Rows(MLContext ml, string folder, string name)
            {
                var path = Path.Combine(folder, name);
                return ml.Data.{{load}}(path, hasHeader: true);
            }
        }
        """);

    /// <summary>What is set up in one method and used in another is said of the use, and not of the calls of both.</summary>
    [Fact]
    public static Task A_loader_that_another_method_sets_up() => Verify.VerifyAnalyzerAsync(InMethod("return null;") + """


        sealed class Archive(MLContext ml)
        {
            private TextLoader? _loader;

            public void SetUp() => _loader = ml.Data.CreateTextLoader<Review>(hasHeader: true);

            public IDataView Run(string folder)
            {
                SetUp();
                return First(folder);
            }

            private IDataView First(string folder) => _loader!.[|Load|](Path.Combine(folder, "reviews.csv"));
        }
        """);

    public sealed class Guards
    {
        [Theory]
        [InlineData("return ml.Data.LoadFromTextFile<Review>(\"reviews.csv\", ',', true);")]
        [InlineData("return ml.Data.LoadFromTextFile<Review>(\"reviews.csv\", separatorChar: '\\t', hasHeader: true);")]
        [InlineData("return ml.Data.LoadFromTextFile<Review>(\"reviews.csv\", separatorChar: ';', hasHeader: true);")]
        [InlineData("var old = ml.Data.LoadFromTextFile<Review>(\"old.csv\", separatorChar: ';', hasHeader: true);\nreturn (old, ml.Data.LoadFromTextFile<Review>(\"new.csv\", separatorChar: ','));")]
        [InlineData("return ml.Data.LoadFromTextFile<Review>(\"reviews.tsv\", hasHeader: true);")]
        [InlineData("return ml.Data.LoadFromTextFile<Review>(\"reviews.txt\", hasHeader: true);")]
        [InlineData("return ml.Data.LoadFromTextFile<Review>(name, hasHeader: true);")]
        [InlineData("return ml.Data.LoadFromTextFile<Review>(args.Length > 0 ? \"reviews.csv\" : \"reviews.tsv\", hasHeader: true);")]
        [InlineData("return ml.Data.LoadFromTextFile<Review>(\"reviews.csv\", new TextLoader.Options { Separators = new[] { ',' } });")]
        [InlineData("return ml.Data.LoadFromTextFile<Review>(\"reviews.csv\", new TextLoader.Options { Separators = [','], HasHeader = true });")]
        [InlineData("return Options(new TextLoader.Options());\nobject Options(TextLoader.Options options)\n{\n    options.Separators = new[] { ',' };\n    return ml.Data.LoadFromTextFile<Review>(\"reviews.csv\", options);\n}")]
        [InlineData("return ml.Data.CreateTextLoader<Review>(',', true).Load(\"reviews.csv\");")]
        [InlineData("return ml.Data.LoadFromTextFile<Review>(\"reviews.csv\", ',');")]
        [InlineData("var reviews = ml.Data.LoadFromTextFile<Review>(\"<path to your rows>\", ',', hasHeader: true);\nvar sales = ml.Data.LoadFromTextFile<Sale>(\"<path to your rows>\", ',');\nreturn (reviews, sales);")]
        [InlineData("var train = ml.Data.LoadFromTextFile<Review>(\"train.csv\", ',', hasHeader: true);\nvar test = ml.Data.LoadFromTextFile<Review>(\"test.csv\", ',', hasHeader: false);\nreturn (train, test);")]
        [InlineData("return DataFrame.LoadCsv(\"reviews.csv\");")]
        [InlineData("return DataFrame.LoadCsv(\"reviews.tsv\", '\\t');")]
        [InlineData("var data = ml.Data.LoadFromTextFile<Review>(name, ',', true, allowQuoting: true);\nreturn ml.Transforms.Text.FeaturizeText(\"Features\", \"Text\").Fit(data);")]
        [InlineData("var data = ml.Data.LoadFromTextFile<Review>(name, '\\t', true);\nreturn ml.Transforms.Text.FeaturizeText(\"Features\", \"Text\").Fit(data);")]
        [InlineData("var data = ml.Data.LoadFromTextFile<Review>(name, ',', true);\nreturn ml.Transforms.Categorical.OneHotEncoding(\"Features\", \"Text\").Fit(data);")]
        [InlineData("return ml.Data.LoadFromTextFile<Sale>(\"sales.csv\", hasHeader: true);")]
        [InlineData("var data = ml.Data.LoadFromTextFile<Rating>(name, ',', true);\nreturn ml.Transforms.Text.FeaturizeText(\"User\", \"UserId\").Fit(data);")]
        [InlineData("var rows = ml.Data.LoadFromTextFile<Review>(\"reviews.csv\");\nusing var stream = File.Create(\"reviews.csv\");\nml.Data.SaveAsText(rows, stream);\nreturn rows;")]
        [InlineData("var data = ml.Data.LoadFromTextFile<House>(name, ',', true);\nreturn ml.Transforms.Text.FeaturizeText(\"Coast\", \"OceanProximity\").Fit(data);")]
        public Task Silent(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Prose_in_a_pipeline_of_another_method() => Verify.VerifyAnalyzerAsync(Across("Features(ml).Fit(data)", isFound: true));

        [Fact]
        public Task Prose_in_a_pipeline_of_another_method_that_is_appended_to() =>
            Verify.VerifyAnalyzerAsync(Across("Features(ml).Append(ml.Transforms.DropColumns(\"Text\"))", isFound: true));

        [Fact]
        public Task A_pipeline_of_another_method_that_these_rows_do_not_meet() => Verify.VerifyAnalyzerAsync(Across("data", isFound: false));

        private static string Across(string result, bool isFound) => $$"""
            using Microsoft.ML;
            using Microsoft.ML.Data;

            class Review
            {
                [LoadColumn(0)] public string Text { get; set; } = "";
                [LoadColumn(1)] public bool Label { get; set; }
            }

            class Program
            {
                static IEstimator<ITransformer> Features(MLContext ml) =>
                    ml.Transforms.Text.FeaturizeText("Features", "Text").Append(ml.Transforms.NormalizeMinMax("Features"));

                static object Run(MLContext ml, string name)
                {
                    var data = ml.Data.{{(isFound ? "[|LoadFromTextFile<Review>|]" : "LoadFromTextFile<Review>")}}(name, ',', true);
                    _ = Features(ml);
                    return {{result}};
                }
            }
            """;

        [Fact]
        public Task A_look_alike() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            class Catalog
            {
                public object LoadFromTextFile<T>(string path, bool hasHeader = false) => path;
            }

            class Program
            {
                object Run(MLContext ml, Catalog data) => data.LoadFromTextFile<int>("reviews.csv", hasHeader: true);
            }
            """);
    }

    public sealed class Fixes
    {
        [Theory]
        [InlineData("return ml.Data.[|LoadFromTextFile<Review>|](\"reviews.csv\", hasHeader: true); // rows", "return ml.Data.LoadFromTextFile<Review>(\"reviews.csv\", hasHeader: true, separatorChar: ','); // rows")]
        [InlineData("return DataFrame.[|LoadCsv|](\"reviews.tsv\");", "return DataFrame.LoadCsv(\"reviews.tsv\", separator: '\\t');")]
        [InlineData("return ml.Data.[|CreateTextLoader<Review>|](hasHeader: true).Load(\"reviews.csv\");", "return ml.Data.CreateTextLoader<Review>(hasHeader: true, separatorChar: ',').Load(\"reviews.csv\");")]
        [InlineData("return ml.Data.[|LoadFromTextFile<Review>|](\"reviews.csv\", new TextLoader.Options { HasHeader = true });", "return ml.Data.LoadFromTextFile<Review>(\"reviews.csv\", new TextLoader.Options { HasHeader = true, Separators = new[] { ',' } });")]
        [InlineData("var options = new TextLoader.Options\n{\n    HasHeader = true, // first line\n};\nreturn ml.Data.[|LoadFromTextFile<Review>|](\"reviews.csv\", options);", "var options = new TextLoader.Options\n{\n    HasHeader = true, // first line\n    Separators = new[] { ',' },\n};\nreturn ml.Data.LoadFromTextFile<Review>(\"reviews.csv\", options);")]
        [InlineData("return ml.Data.[|LoadFromTextFile<Review>|](\"reviews.csv\", new TextLoader.Options());", "return ml.Data.LoadFromTextFile<Review>(\"reviews.csv\", new TextLoader.Options() { Separators = new[] { ',' } });")]
        [InlineData("var train = ml.Data.LoadFromTextFile<Review>(\"train.csv\", ',', hasHeader: true);\nvar test = ml.Data.[|LoadFromTextFile<Review>|](\"test.csv\");\nreturn (train, test);", "var train = ml.Data.LoadFromTextFile<Review>(\"train.csv\", ',', hasHeader: true);\nvar test = ml.Data.LoadFromTextFile<Review>(\"test.csv\", separatorChar: ',', hasHeader: true);\nreturn (train, test);")]
        [InlineData("var data = ml.Data.[|LoadFromTextFile<Review>|](\"reviews.csv\", ',', true);\nreturn ml.Transforms.Text.FeaturizeText(\"Features\", \"Text\").Fit(data);", "var data = ml.Data.LoadFromTextFile<Review>(\"reviews.csv\", ',', true, allowQuoting: true);\nreturn ml.Transforms.Text.FeaturizeText(\"Features\", \"Text\").Fit(data);")]
        public Task Gives_what_the_file_has(string before, string after) => Verify.VerifyCodeFixAsync(InMethod(before), InMethod(after));
    }
}
