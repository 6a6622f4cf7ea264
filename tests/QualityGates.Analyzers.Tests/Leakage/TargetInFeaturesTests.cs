using QualityGates.References;
using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Leakage.TargetInFeatures,
    QualityGates.Fixes.Leakage.TargetInFeaturesFix>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class TargetInFeaturesTests
{
    /// <summary>A program whose one method is <paramref name="body"/>; the tests of the fix use it too.</summary>
    internal static string InMethod(string body, string members = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.ML;
        using Microsoft.ML.Data;

        class House
        {
            public float Area { get; set; }
            public float Rooms { get; set; }
            public string Street { get; set; } = "";
            public float Price { get; set; }
        }

        class Derived
        {
            public float PerRoom { get; set; }
        }

        class Program
        {
            static readonly MLContext ml = new MLContext(seed: 1);

            static object? Run(IDataView rows, string text)
            {
                var houses = ml.Data.LoadFromEnumerable(new List<House>());
                {{body.Replace("\n", "\n        ")}}
            }
            {{members.Replace("\n", "\n    ")}}
        }
        """;

    public sealed class Reports
    {
        private const string Made = """
            record Sale(float Paid, float Size, float Asked)
            {
                public static Row Of(Sale sale) => new() { Price = sale.Paid, PerArea = sale.Paid / sale.Size, Area = sale.Size, Asking = sale.Asked / sale.Size };
            }

            class Row
            {
                public float Price { get; set; }
                public float PerArea { get; set; }
                public float Area { get; set; }
                public float Asking { get; set; }
            }
            """;

        [Theory]
        [InlineData("Array.ConvertAll(sales, Sale.Of)", "PerArea")]
        [InlineData("sales.Select(Sale.Of).ToList()", "PerArea")]
        [InlineData("sales.Select(sale => new Row { PerArea = sale.Paid / sale.Size, Area = sale.Size, Price = sale.Paid })", "PerArea")]
        public Task Rows_that_a_function_makes_of_it(string rows, string column) => Verify.VerifyAnalyzerAsync(InMethod(
            $"Sale[] sales = [];\nreturn ml.Transforms.[|Concatenate|](\"Features\", \"Area\", \"{column}\").Append(ml.Regression.Trainers.Sdca(\"Price\")).Fit(ml.Data.LoadFromEnumerable({rows}));", Made));

        [Theory]
        [InlineData("Array.ConvertAll(sales, Sale.Of)", "Asking", "Price")]
        [InlineData("sales.Select(Sale.Of).ToList()", "Price", "PerArea")] // What the label is made of says less than the label.
        [InlineData("sales.Select(sale => new Row { PerArea = sale.Asked / sale.Size, Price = sale.Paid })", "PerArea", "Price")]
        public Task Rows_that_a_function_makes_of_something_else(string rows, string column, string label) => Verify.VerifyAnalyzerAsync(InMethod(
            $"Sale[] sales = [];\nreturn ml.Transforms.Concatenate(\"Features\", \"Area\", \"{column}\").Append(ml.Regression.Trainers.Sdca(\"{label}\")).Fit(ml.Data.LoadFromEnumerable({rows}));", Made));

        [Theory]
        [InlineData("return ml.Transforms.CustomMapping<House, Derived>((house, made) => made.PerRoom = house.Price / house.Rooms, null).Append(ml.Transforms.[|Concatenate|](\"Features\", \"Area\", \"PerRoom\")).Append(ml.Regression.Trainers.Sdca(\"Price\"));")]
        [InlineData("return ml.Transforms.[|Concatenate|](\"Features\", \"Area\", \"Price\").Append(ml.Regression.Trainers.Sdca(\"Price\")).Fit(rows);")]
        [InlineData("return (ml.Transforms).[|Concatenate|](inputColumnNames: [\"Price\", \"Area\"], outputColumnName: (\"Features\")).Append(ml.Regression.Trainers.Sdca(featureColumnName: \"Features\", labelColumnName: \"Price\"));")]
        [InlineData("return ml.Transforms.[|Concatenate|](\"Features\", \"Area\", \"Label\").Append(ml.Transforms.NormalizeMinMax(\"Features\")).Append(ml.Regression.Trainers.Sdca());")]
        [InlineData("return ml.Transforms.Concatenate(\"Numbers\", \"Area\", \"Rooms\").Append(ml.Transforms.[|Concatenate|](\"Features\", \"Numbers\", \"Price\")).Append(ml.Regression.Trainers.Sdca(\"Price\"));")]
        [InlineData("return ml.Transforms.[|Concatenate|](\"Numbers\", \"Area\", \"Price\").Append(ml.Transforms.Concatenate(\"Features\", \"Numbers\")).Append(ml.Regression.Trainers.Sdca(\"Price\"));")]
        [InlineData("return ml.Transforms.CopyColumns(\"Label\", \"Price\").Append(ml.Transforms.[|Concatenate|](\"Features\", \"Area\", \"Price\")).Append(ml.Regression.Trainers.Sdca());")]
        [InlineData("return ml.Transforms.CopyColumns(\"Target\", \"Price\").Append(ml.Transforms.[|Concatenate|](\"Features\", \"Area\", \"Target\")).Append(ml.Regression.Trainers.Sdca(\"Price\"));")]
        [InlineData("return ml.Transforms.NormalizeMinMax(\"Scaled\", \"Price\").Append(ml.Transforms.[|Concatenate|](\"Features\", \"Area\", \"Scaled\")).Append(ml.Regression.Trainers.Sdca(\"Price\"));")]
        [InlineData("return ml.Transforms.Conversion.MapValueToKey(\"Label\", \"Street\").Append(ml.Transforms.Categorical.OneHotEncoding(\"StreetCode\", \"Street\")).Append(ml.Transforms.[|Concatenate|](\"Features\", \"Area\", \"StreetCode\")).Append(ml.MulticlassClassification.Trainers.NaiveBayes());")]
        [InlineData("return ml.Transforms.NormalizeMinMax(new[] { new InputOutputColumnPair(\"A\", \"Area\"), new InputOutputColumnPair(\"P\", \"Price\") }).Append(ml.Transforms.[|Concatenate|](\"Features\", \"A\", \"P\")).Append(ml.Regression.Trainers.Sdca(\"Price\"));")]
        [InlineData("string[] columns = { \"Area\", \"Price\" };\nreturn ml.Regression.CrossValidate(rows, ml.Transforms.[|Concatenate|](\"Features\", columns).Append(ml.Regression.Trainers.Sdca(\"Price\")));")]
        [InlineData("string[] numbers = [\"Area\", \"Rooms\"];\nreturn ml.Transforms.[|Concatenate|](\"Features\", [.. numbers, \"Price\"]).Append(ml.Regression.Trainers.Sdca(\"Price\"));")]
        [InlineData("string[] numbers = [\"Area\", \"Rooms\"];\nreturn ml.Transforms.[|Concatenate|](\"Features\", numbers.Append(\"Price\").ToArray()).Append(ml.Regression.Trainers.Sdca(\"Price\"));")]
        [InlineData("var prepared = ml.Transforms.[|Concatenate|](\"Features\", \"Area\", \"Price\").Fit(rows).Transform(rows);\nreturn ml.Regression.Trainers.Sdca(\"Price\").Fit(prepared);")]
        [InlineData("var names = houses.Schema.Select(c => c.Name).ToList();\nnames.Remove(\"Street\");\nreturn ml.Transforms.[|Concatenate|](\"Features\", names.ToArray()).Append(ml.Regression.Trainers.Sdca(\"Price\")).Fit(houses);")]
        [InlineData("return ml.Transforms.[|Concatenate|](\"Features\", houses.Schema.Select(c => c.Name).ToArray()).Append(ml.Regression.Trainers.Sdca(\"Price\")).Fit(houses);")]
        [InlineData("var split = ml.Data.TrainTestSplit(houses);\nvar names = houses.Schema.Where(c => c.Name != \"Street\").Select(c => c.Name);\nreturn ml.Transforms.[|Concatenate|](\"Features\", names.ToArray()).Append(ml.Regression.Trainers.Sdca(\"Price\")).Fit(split.TrainSet);")]
        [InlineData("return ml.Transforms.[|Concatenate|](\"Features\", typeof(House).GetProperties().Where(p => p.Name != \"Street\").Select(p => p.Name).ToArray()).Append(ml.Regression.Trainers.Sdca(\"Price\")).Fit(houses);")]
        [InlineData("IEstimator<ITransformer> Features() => ml.Transforms.[|Concatenate|](\"Features\", \"Area\", \"Price\");\nreturn Features().Append(ml.Regression.Trainers.Sdca(\"Price\"));")]
        [InlineData("Func<string, IEstimator<ITransformer>> features = extra => ml.Transforms.[|Concatenate|](\"Features\", \"Area\", extra);\nreturn features(\"Price\").Append(ml.Regression.Trainers.Sdca(\"Price\"));")]
        [InlineData("var (features, label) = (ml.Transforms.[|Concatenate|](\"Features\", \"Area\", \"Price\"), \"Price\");\nreturn features.Append(ml.Regression.Trainers.Sdca(label));")]
        [InlineData("return ml.Regression.Trainers.[|Sdca|](\"Price\", featureColumnName: \"Price\").Fit(rows);")]
        public Task The_label_and_what_it_is_made_of_or_made_into(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Names_the_column_the_trainer_and_why() => Verify.VerifyAnalyzerAsync(
            InMethod("return ml.Transforms.CopyColumns(\"Label\", \"Price\")\n    .Append(ml.Transforms.{|#0:Concatenate|}(\"Features\", \"Area\", \"Price\"))\n    .Append(ml.Regression.Trainers.{|#1:Sdca|}());"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("Price", "Sdca", "line 29", "the label 'Label' is made of it"));

        [Fact]
        public Task At_the_call_of_a_helper_in_another_file() => new Verify.Test
        {
            TestState =
            {
                Sources =
                {
                    """
                    using System.Threading.Tasks;
                    using Microsoft.ML;

                    abstract class Job
                    {
                        protected abstract string[] Columns { get; }

                        public async Task<ITransformer> Run(MLContext ml, IDataView rows)
                        {
                            await Task.Yield();
                            return Pipelines.[|Features|](ml, Columns).Append(ml.Regression.Trainers.Sdca("Price")).Fit(rows);
                        }
                    }

                    class Prices : Job
                    {
                        protected override string[] Columns => ["Area", "Price"];
                    }
                    """,
                    """
                    using Microsoft.ML;

                    static class Pipelines
                    {
                        public static IEstimator<ITransformer> Features(MLContext ml, string[] columns) => ml.Transforms.Concatenate("Features", columns);
                    }
                    """,
                },
            },
        }.RunAsync();
    }

    /// <summary>A base class whose methods show it by themselves: not again at the call of one of them.</summary>
    public sealed class Once
    {
        [Fact]
        public Task In_the_base_class() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            abstract class TrainerBase
            {
                protected readonly MLContext Context = new(seed: 1);
                protected IEstimator<ITransformer>? Model;
                private ITransformer? _trained;

                public void Fit(IDataView rows) => _trained = [|Pipeline()|].Append(Model!).Fit(rows);

                public IDataView Score(IDataView rows) => _trained!.Transform(rows);

                private IEstimator<ITransformer> Pipeline() => Context.Transforms.CopyColumns("Label", "Price").Append(Context.Transforms.Concatenate("Features", "Area", "Price"));
            }

            class ForestTrainer : TrainerBase
            {
                public ForestTrainer() => Model = Context.Regression.Trainers.FastForest();
            }

            class Program
            {
                static IDataView Run(IDataView rows)
                {
                    var trainer = new ForestTrainer();
                    trainer.Fit(rows);
                    return trainer.Score(rows);
                }
            }
            """);
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("return ml.Transforms.CustomMapping<House, Derived>((house, made) => made.PerRoom = house.Area / house.Rooms, null).Append(ml.Transforms.Concatenate(\"Features\", \"Area\", \"PerRoom\")).Append(ml.Regression.Trainers.Sdca(\"Price\"));")]
        [InlineData("return ml.Transforms.Concatenate(\"Features\", \"Area\", \"Rooms\").Append(ml.Regression.Trainers.Sdca(\"Price\")).Fit(rows);")]
        [InlineData("// Another trainer's label.\nvar area = ml.Transforms.Concatenate(\"Features\", \"Rooms\", \"Price\").Append(ml.Regression.Trainers.Sdca(\"Area\"));\nvar price = ml.Transforms.Concatenate(\"Features\", \"Rooms\", \"Area\").Append(ml.Regression.Trainers.Sdca(\"Price\"));\nreturn (area, price);")]
        [InlineData("// The name is used again for something else.\nreturn ml.Transforms.CopyColumns(\"Target\", \"Price\").Append(ml.Transforms.CopyColumns(\"Price\", \"Rooms\")).Append(ml.Transforms.Concatenate(\"Features\", \"Area\", \"Price\")).Append(ml.Regression.Trainers.Sdca(\"Target\"));")]
        [InlineData("return ml.Transforms.Concatenate(\"Everything\", \"Area\", \"Price\").Append(ml.Transforms.Concatenate(\"Features\", \"Area\")).Append(ml.Regression.Trainers.Sdca(\"Price\"));")]
        [InlineData("return ml.Transforms.Concatenate(\"Features\", houses.Schema.Where(c => c.Name != \"Price\").Select(c => c.Name).ToArray()).Append(ml.Regression.Trainers.Sdca(\"Price\")).Fit(houses);")]
        [InlineData("var names = houses.Schema.Select(c => c.Name).ToList();\nnames.Remove(\"Price\");\nreturn ml.Transforms.Concatenate(\"Features\", names.ToArray()).Append(ml.Regression.Trainers.Sdca(\"Price\")).Fit(houses);")]
        [InlineData("var names = new List<string>(houses.Schema.Select(c => c.Name));\nnames.RemoveAll(name => name == \"Price\");\nreturn ml.Transforms.Concatenate(\"Features\", [.. names]).Append(ml.Regression.Trainers.Sdca(\"Price\")).Fit(houses);")]
        [InlineData("var names = houses.Schema.Select(c => c.Name).ToList();\nnames.RemoveAt(0);\nreturn ml.Transforms.Concatenate(\"Features\", names.ToArray()).Append(ml.Regression.Trainers.Sdca(\"Price\")).Fit(houses);")]
        [InlineData("return ml.Transforms.Concatenate(\"Features\", houses.Schema.Select(c => c.Name).Where(name => name != \"Price\").ToArray()).Append(ml.Regression.Trainers.Sdca(\"Price\")).Fit(houses);")]
        [InlineData("return ml.Transforms.Concatenate(\"Features\", houses.Schema.Select(c => c.Name).Except([\"Price\"]).ToArray()).Append(ml.Regression.Trainers.Sdca(\"Price\")).Fit(houses);")]
        [InlineData("return ml.Transforms.Concatenate(\"Features\", houses.Schema.Where(c => IsFeature(c.Name)).Select(c => c.Name).ToArray()).Append(ml.Regression.Trainers.Sdca(\"Price\")).Fit(houses);")]
        [InlineData("return ml.Transforms.Concatenate(\"Features\", houses.Schema.Where(c => c.Type is NumberDataViewType && c.Name != \"Price\").Select(c => c.Name).ToArray()).Append(ml.Regression.Trainers.Sdca(\"Price\")).Fit(houses);")]
        [InlineData("return ml.Transforms.Concatenate(\"Features\", houses.Schema.Where(c => c.Name != \"Price\" && c.Type is NumberDataViewType).Select(c => c.Name).ToArray()).Append(ml.Regression.Trainers.Sdca(\"Price\")).Fit(houses);")]
        [InlineData("return ml.Transforms.Concatenate(\"Features\", typeof(Derived).GetProperties().Select(p => p.Name).ToArray()).Append(ml.Regression.Trainers.Sdca(\"Price\")).Fit(houses);")]
        [InlineData("return ml.Transforms.Concatenate(\"Features\", \"Area\", text).Append(ml.Regression.Trainers.Sdca(\"Price\"));")]
        [InlineData("return ml.Transforms.Concatenate(\"Features\", \"Area\", \"Price\").Append(ml.Regression.Trainers.Sdca(text));")]
        [InlineData("return ml.Transforms.Concatenate(\"Features\", \"Area\", \"Price\").Append(ml.Clustering.Trainers.KMeans()).Fit(rows);")]
        [InlineData("return ml.Transforms.CustomMapping<House, Derived>((house, made) => made.PerRoom = house.Area / house.Rooms, null).Append(ml.Transforms.Concatenate(\"Features\", \"PerRoom\")).Append(ml.Regression.Trainers.Sdca(\"Price\"));")]
        [InlineData("return ml.Recommendation().Trainers.MatrixFactorization(\"Price\", \"Area\", \"Rooms\").Fit(rows);")]
        [InlineData("return ml.Transforms.Conversion.MapValueToKey(\"Label\", \"Street\").Append(ml.Transforms.Concatenate(\"Features\", \"Area\")).Append(ml.MulticlassClassification.Trainers.NaiveBayes()).Append(ml.Transforms.Conversion.MapKeyToValue(\"PredictedLabel\"));")]
        public Task Features_without_the_label_or_not_known(string body) => Verify.VerifyAnalyzerAsync(InMethod(body, "static bool IsFeature(string name) => name.Length < 5;"));

        [Theory]
        [InlineData("day.Before = days[i - 1].Sold / 2;", "Concatenate")]
        [InlineData("day.Before = day.Open / 2;", "Concatenate")]
        [InlineData("day.Before = day.Sold;", "Concatenate")]
        [InlineData("day.Before = day.Sold / day.Open;", "[|Concatenate|]")]
        public Task What_code_writes_of_the_label_of_the_same_row(string written, string concatenate)
        {
            return Verify.VerifyAnalyzerAsync(InMethod($$"""
                var days = new List<Day> { new() };
                for (var i = 1; i < 100; i++)
                {
                    var day = new Day { Open = i, Sold = i % 7 };
                    {{written}}
                    days.Add(day);
                }
                return ml.Transforms.{{concatenate}}("Features", "Open", "Before").Append(ml.Regression.Trainers.Sdca("Sold")).Fit(ml.Data.LoadFromEnumerable(days));
                """, "class Day { public float Open { get; set; } public float Before { get; set; } public float Sold { get; set; } }"));
        }

        [Fact]
        public Task Look_alikes() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            class Transforms
            {
                public IEstimator<ITransformer> Concatenate(string output, params string[] inputs) => throw new System.NotImplementedException();
            }

            class Program
            {
                static ITransformer Run(MLContext ml, IDataView rows) => new Transforms().Concatenate("Features", "Area", "Price").Append(ml.Regression.Trainers.Sdca("Price")).Fit(rows);
            }
            """);
    }

    public sealed class Listed
    {
        [Theory]
        [InlineData("var names = new List<string> { \"Area\", \"Price\" };", "names.ToArray()", "[|Concatenate|]")]
        [InlineData("var names = new List<string>();\nnames.Add(\"Area\");\nnames.AddRange(new[] { \"Rooms\", \"Price\" });", "[.. names]", "[|Concatenate|]")]
        [InlineData("var names = new List<string> { \"Area\", \"Price\" };\nnames.Remove(\"Price\");", "names.ToArray()", "Concatenate")]
        [InlineData("var names = new[] { \"Area\", \"Price\" }.ToList();\nnames.Remove(\"Price\");", "names.ToArray()", "Concatenate")]
        [InlineData("var names = new List<string> { \"Area\", \"Price\" };\nnames.Clear();\nnames.Add(\"Area\");", "names.ToArray()", "Concatenate")]
        public Task Names_put_into_a_list(string list, string names, string concatenate) => Verify.VerifyAnalyzerAsync(InMethod(
            $"{list}\nreturn ml.Transforms.{concatenate}(\"Features\", {names}).Append(ml.Regression.Trainers.Sdca(\"Price\"));"));
    }

    public sealed class MadeOfLines
    {
        /// <summary>What each line was parsed to: a member that the labels are taken from, and that stands among the numbers of a row.</summary>
        [Theory]
        [InlineData("s.Area, s.Price", "[|Learn|]")]
        [InlineData("s.Area, s.Before", "Learn")]
        public Task Rows_written_out(string row, string learn) => new Verify.Test { Libraries = MLReferences.All, TestCode = $$"""
            using System;
            using System.IO;
            using System.Linq;
            using Accord.Statistics.Models.Regression.Linear;

            record Sale(double Area, double Price, double Before)
            {
                internal static Sale Parse(string line)
                {
                    var cells = Array.ConvertAll(line.Split(','), cell => double.Parse(cell));
                    return new Sale(cells[0], cells[1], cells[2]);
                }
            }

            class Program
            {
                static object Run(string path)
                {
                    var sales = File.ReadLines(path).Select(Sale.Parse).ToArray();
                    var cut = sales.Length * 4 / 5;
                    return new OrdinaryLeastSquares().{{learn}}(sales.Select(s => new[] { {{row}} }).ToArray()[..cut], sales.Select(s => s.Price).ToArray()[..cut]);
                }
            }
            """ }.RunAsync();

        /// <summary>A query makes the rows, and the program writes one of their columns later; where the query writes it itself, that is what it holds.</summary>
        [Theory]
        [InlineData("Area = cells[0], Price = cells[1]", "PerMetre = flat.Price / flat.Area", "[|Concatenate|]")]
        [InlineData("Area = cells[0], Price = cells[1]", "PerMetre = 2 * flat.Area", "Concatenate")]
        [InlineData("Area = cells[0], Price = cells[1], PerMetre = cells[2]", "Area = 2 * flat.Area", "Concatenate")]
        public Task Rows_that_a_loop_goes_on_with(string made, string written, string concatenate) => Verify.VerifyAnalyzerAsync($$"""
            using System;
            using System.IO;
            using System.Linq;
            using Microsoft.ML;

            class Flat { public float Area { get; set; } public float Price { get; set; } public float PerMetre { get; set; } }

            class Program
            {
                static object Run(MLContext ml, string path)
                {
                    var flats = File.ReadLines(path).Select(line => Array.ConvertAll(line.Split(','), cell => float.Parse(cell))).Select(cells => new Flat { {{made}} }).ToList();
                    foreach (var flat in flats)
                    {
                        flat.{{written}};
                    }

                    return ml.Transforms.{{concatenate}}("Features", "Area", "PerMetre").Append(ml.Regression.Trainers.Sdca("Price")).Fit(ml.Data.LoadFromEnumerable(flats));
                }
            }
            """);
    }

    public sealed class Fixes
    {
        [Theory]
        [InlineData("return ml.Transforms.[|Concatenate|](\"Features\", \"Area\", \"Price\").Append(ml.Regression.Trainers.Sdca(\"Price\"));", "return ml.Transforms.Concatenate(\"Features\", \"Area\").Append(ml.Regression.Trainers.Sdca(\"Price\"));")]
        [InlineData("return ml.Transforms.[|Concatenate|](\"Features\", nameof(House.Price), nameof(House.Area)).Append(ml.Regression.Trainers.Sdca(nameof(House.Price)));", "return ml.Transforms.Concatenate(\"Features\", nameof(House.Area)).Append(ml.Regression.Trainers.Sdca(nameof(House.Price)));")]
        [InlineData("return ml.Transforms.[|Concatenate|](inputColumnNames: new[] { \"Area\", \"Price\", \"Rooms\" }, outputColumnName: \"Features\").Append(ml.Regression.Trainers.Sdca(\"Price\"));", "return ml.Transforms.Concatenate(inputColumnNames: new[] { \"Area\", \"Rooms\" }, outputColumnName: \"Features\").Append(ml.Regression.Trainers.Sdca(\"Price\"));")]
        [InlineData("return ml.Transforms.[|Concatenate|](\"Features\", [\"Area\", \"Price\"]).Append(ml.Regression.Trainers.Sdca(\"Price\"));", "return ml.Transforms.Concatenate(\"Features\", [\"Area\"]).Append(ml.Regression.Trainers.Sdca(\"Price\"));")]
        [InlineData("return ml.Transforms.CopyColumns(\"Label\", \"Price\")\n    .Append(ml.Transforms.[|Concatenate|](\n        \"Features\", // the input\n        \"Area\", // in square metres\n        \"Price\",\n        \"Label\",\n        \"Rooms\"))\n    .Append(ml.Regression.Trainers.Sdca());", "return ml.Transforms.CopyColumns(\"Label\", \"Price\")\n    .Append(ml.Transforms.Concatenate(\n        \"Features\", // the input\n        \"Area\", // in square metres\n        \"Rooms\"))\n    .Append(ml.Regression.Trainers.Sdca());")]
        [InlineData("return ml.Transforms.[|Concatenate|](\"Features\",\n        \"Area\", // in square metres\n        \"Price\")\n    .Append(ml.Regression.Trainers.Sdca(\"Price\"));", "return ml.Transforms.Concatenate(\"Features\",\n        \"Area\" // in square metres\n        )\n    .Append(ml.Regression.Trainers.Sdca(\"Price\"));")]
        [InlineData("var a = ml.Transforms.[|Concatenate|](\"Features\", \"Area\", \"Price\").Append(ml.Regression.Trainers.Sdca(\"Price\"));\nvar b = ml.Transforms.[|Concatenate|](\"Features\", \"Price\", \"Rooms\").Append(ml.Regression.Trainers.Sdca(\"Rooms\"));\nreturn (a, b);", "var a = ml.Transforms.Concatenate(\"Features\", \"Area\").Append(ml.Regression.Trainers.Sdca(\"Price\"));\nvar b = ml.Transforms.Concatenate(\"Features\", \"Price\").Append(ml.Regression.Trainers.Sdca(\"Rooms\"));\nreturn (a, b);")]
        public Task Leaves_the_column_out(string body, string fixedBody) => Verify.VerifyCodeFixAsync(InMethod(body), InMethod(fixedBody));

        [Theory]
        [InlineData("string[] columns = { \"Area\", \"Price\" };\nreturn ml.Transforms.[|Concatenate|](\"Features\", columns).Append(ml.Regression.Trainers.Sdca(\"Price\"));")]
        [InlineData("return ml.Transforms.[|Concatenate|](\"Features\", \"Price\").Append(ml.Regression.Trainers.Sdca(\"Price\"));")]
        [InlineData("return ml.Regression.Trainers.[|Sdca|](\"Price\", featureColumnName: \"Price\").Fit(rows);")]
        [InlineData("return ml.Transforms.[|Concatenate|](\"Features\", houses.Schema.Select(c => c.Name).ToArray()).Append(ml.Regression.Trainers.Sdca(\"Price\")).Fit(houses);")]
        public Task None_where_the_list_stands_elsewhere_or_would_be_empty(string body) => Verify.VerifyNoFixAsync(InMethod(body));
    }
}
