using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Serving.UnmappedPrediction,
    QualityGates.Fixes.Serving.UnmappedPredictionFix>;

namespace QualityGates.Analyzers.Tests.Serving;

public static class UnmappedPredictionTests
{
    private const string Regression = "var model = ml.Transforms.Concatenate(\"Features\", \"Area\").Append(ml.Regression.Trainers.FastTree(\"Price\")).Fit(rows);";
    private const string Binary = "var model = ml.BinaryClassification.Trainers.AveragedPerceptron(\"Sold\").Fit(rows);";
    private const string Use = "\nreturn ml.Model.CreatePredictionEngine<House, Estimate>(model);";

    private static string With(string members, string body, string more = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.ML;
        using Microsoft.ML.Data;

        class House
        {
            public float Area { get; set; }
            public float Price { get; set; }
            public bool Sold { get; set; }
        }

        class Estimate
        {
            {{members.Replace("\n", "\n    ")}}
        }

        class Program
        {
            object? Run(MLContext ml, IDataView rows, IEstimator<ITransformer> unknown, string path, bool first)
            {
                {{body.Replace("\n", "\n        ")}}
            }
            {{more.Replace("\n", "\n    ")}}
        }
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("public float [|score|] { get; set; }", Regression + Use)]
        [InlineData("public float [|score|];", Regression + Use)]
        [InlineData("public float Score { get; set; }\npublic float [|Probability|] { get; set; }", Binary + Use)]
        [InlineData("[ColumnName(\"PredictedLable\")] public bool [|Sells|] { get; set; }", Binary + Use)]
        [InlineData("public float [|Value|] { get; set; }", Regression + "\nreturn (ml.Model).CreatePredictionEngine<House, Estimate>(ignoreMissingColumns: true, transformer: (model));")]
        [InlineData("public float [|Value|] { get; set; }", "return Engine<House, Estimate>(ml.Regression.Trainers.FastTree(\"Price\").Fit(rows));\nobject Engine<TIn, TOut>(ITransformer model) where TIn : class where TOut : class, new() => ml.Model.CreatePredictionEngine<TIn, TOut>(model);")]
        [InlineData("public float Score { get; set; }\npublic float[] [|Scores|] { get; set; } = [];", Regression + Use)]
        [InlineData("public float [|score|] { get; set; }", "var model = first ? ml.Regression.Trainers.FastTree(\"Price\").Fit(rows) : (ITransformer)ml.Regression.Trainers.FastForest(\"Price\").Fit(rows);" + Use)]
        public Task Columns_no_step_makes(string members, string body) => Verify.VerifyAnalyzerAsync(With(members, body));

        [Theory]
        [InlineData("public float [|score|] { get; set; }", "var model = ml.Model.Load(path, out _);" + Use)]
        [InlineData("public bool [|predictedLabel|] { get; set; }", "var model = unknown.Fit(rows);" + Use)]
        public Task Names_in_other_case_of_a_model_that_is_not_known(string members, string body) => Verify.VerifyAnalyzerAsync(With(members, body));

        [Fact]
        public Task Names_in_other_case_of_a_pool() => Verify.VerifyAnalyzerAsync(With(
            "public float [|score|] { get; set; }", "return null;",
            "static void Add(Microsoft.Extensions.DependencyInjection.IServiceCollection services) => Microsoft.Extensions.ML.ServiceCollectionExtensions.AddPredictionEnginePool<House, Estimate>(services);"));

        [Fact]
        public Task Says_which_column_and_what_there_is() => Verify.VerifyAnalyzerAsync(
            With("public float {|#0:Kitchens|} { get; set; }\npublic bool {|#1:soldPredicted|};", "var model = ml.BinaryClassification.Trainers.FastTree(\"Sold\", \"Area\").Fit(rows);\nreturn ml.Model.{|#2:CreatePredictionEngine<House, Estimate>|}(model);"),
            Verify.Diagnostic().WithLocation(0).WithLocation(2).WithArguments(
                "Kitchens", "Kitchens", "CreatePredictionEngine", "line 25", "the columns that nothing is filled from are: 'Area', 'PredictedLabel', 'Price', 'Probability', 'Score', 'Sold'"),
            Verify.Diagnostic().WithLocation(1).WithLocation(2).WithArguments("soldPredicted", "soldPredicted", "CreatePredictionEngine", "line 25", "name the column: '[ColumnName(\"PredictedLabel\")]'"));

        [Fact]
        public Task Forecasts() => Verify.VerifyAnalyzerAsync(
            With(
                "public float[] Forecast = [];\npublic float[] {|#0:Low|} = [];",
                "var model = ml.Forecasting.ForecastBySsa(\"Forecast\", \"Price\", 7, 30, 365, 7, confidenceLowerBoundColumn: \"Lower\", confidenceUpperBoundColumn: \"Upper\").Fit(rows);\nreturn Microsoft.ML.Transforms.TimeSeries.PredictionFunctionExtensions.{|#1:CreateTimeSeriesEngine<House, Estimate>|}(model, ml);"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments(
                "Low", "Low", "CreateTimeSeriesEngine", "line 25", "the columns that nothing is filled from are: 'Area', 'Lower', 'Price', 'Sold', 'Upper'"));

        [Fact]
        public Task A_base_class_in_another_file() => new Verify.Test
        {
            TestState =
            {
                Sources =
                {
                    """
                    using Microsoft.ML;

                    class Service(MLContext ml, ITransformer model)
                    {
                        private readonly PredictionEngine<Row, Group> _engine = ml.Model.CreatePredictionEngine<Row, Group>(model);

                        public static Service Of(MLContext ml, IDataView rows) => new(ml, ml.Clustering.Trainers.KMeans("Area").Fit(rows));

                        public uint Find(Row row) => _engine.Predict(row).PredictedLabel;
                    }

                    class Row
                    {
                        public float[] Area = [];
                    }
                    """,
                    """
                    class Base
                    {
                        public uint PredictedLabel { get; set; }
                        public float[] [|score|] { get; set; } = [];
                    }

                    class Group : Base
                    {
                    }
                    """,
                },
            },
        }.RunAsync();
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("public float Score { get; set; }\npublic float Area { get; set; }", Regression + Use)]
        [InlineData("[ColumnName(\"Score\")] public float Value { get; set; }", Regression + Use)]
        [InlineData("[NoColumn] public float Value { get; set; }\npublic float Double => Value * 2;\npublic static float Unit;\nprivate float _own;\npublic float Fixed { get; }", Regression + Use)]
        [InlineData("public float Value { get; set; }", "var model = unknown.Fit(rows);" + Use)]
        [InlineData("public float Value { get; set; }", "var model = ml.Model.Load(path, out _);" + Use)]
        [InlineData("public float Value { get; set; }", "var model = ml.Transforms.CopyColumns(path, \"Area\").Fit(rows);" + Use)]
        [InlineData("public float score { get; set; }\npublic float Score { get; set; }", "var model = ml.Model.Load(path, out _);" + Use)]
        [InlineData("[ColumnName(\"score\")] public float Value { get; set; }", "ml.Transforms.CopyColumns(\"score\", \"Score\");\nvar model = ml.Model.Load(path, out _);" + Use)]
        [InlineData("public float Value { get; set; }", Regression + "\nvar estimate = ml.Model.CreatePredictionEngine<House, Estimate>(model).Predict(new House());\nestimate.Value = 3;\nreturn estimate;")]
        [InlineData("public float Probability { get; set; }", Binary + "\nvar other = ml.BinaryClassification.Trainers.FastTree(\"Sold\").Fit(rows);\nreturn (ml.Model.CreatePredictionEngine<House, Estimate>(model), ml.Model.CreatePredictionEngine<House, Estimate>(other));")]
        [InlineData("public float Value { get; set; }", Regression + "\nvar output = SchemaDefinition.Create(typeof(Estimate));\nreturn ml.Model.CreatePredictionEngine<House, Estimate>(model, outputSchemaDefinition: output);")]
        [InlineData("public float Value { get; set; }", "var model = ml.Transforms.CustomMapping<House, Longer>((house, longer) => longer.Value = house.Area, null).Fit(rows);" + Use)]
        public Task Columns_that_are_made_or_may_be(string members, string body) => Verify.VerifyAnalyzerAsync(With(members, body, "class Longer { public float Value { get; set; } }"));

        [Fact]
        public Task Look_alikes() => Verify.VerifyAnalyzerAsync(With("public float Value { get; set; }", Regression + "\nreturn CreatePredictionEngine<House, Estimate>(model);", "static object? CreatePredictionEngine<TIn, TOut>(ITransformer transformer) => null;"));
    }

    public sealed class Fixes
    {
        [Theory]
        [InlineData("// in euros\npublic float [|score|] { get; set; }", "// in euros\n[ColumnName(\"Score\")]\npublic float score { get; set; }", Regression + Use)]
        [InlineData("[Obsolete]\npublic float [|Value|];", "[Obsolete, ColumnName(\"Score\")]\npublic float Value;", Regression + Use)]
        [InlineData("[ColumnName(/* wrong */ \"Scor\")] public float [|Value|];", "[ColumnName(/* wrong */ \"Score\")] public float Value;", Regression + Use)]
        [InlineData("public float Score;\npublic bool [|Sells|];", "public float Score;\n[ColumnName(\"PredictedLabel\")]\npublic bool Sells;", Binary + Use)]
        public Task Names_the_column(string members, string changed, string body) => Verify.VerifyCodeFixAsync(With(members, body), With(changed, body));

        [Theory]
        [InlineData("public float [|Value|];", "var model = ml.BinaryClassification.Trainers.FastTree(\"Sold\").Fit(rows);" + Use)]
        [InlineData("const string Name = \"Scor\";\n[ColumnName(Name)] public float [|Value|];", Regression + Use)]
        [InlineData("public float [|Value|], Score;", Regression + Use)]
        public Task Offers_nothing_where_several_could_be_meant(string members, string body) => Verify.VerifyCodeFixAsync(With(members, body), With(members, body));
    }
}
