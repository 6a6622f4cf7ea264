using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Serving.ModelSavedWithoutSchema,
    QualityGates.Fixes.Serving.ModelSavedWithoutSchemaFix>;

namespace QualityGates.Analyzers.Tests.Serving;

public static class ModelSavedWithoutSchemaTests
{
    private static string InMethod(string body, string members = "") => $$"""
        using System;
        using System.IO;
        using System.Threading.Tasks;
        using Microsoft.ML;
        using Microsoft.ML.Data;

        class Program
        {
            readonly MLContext ml = new(seed: 1);

            object? Run(IEstimator<ITransformer> pipeline, IDataView rows, IDataView other, string path, Stream stream, bool first)
            {
                {{body.Replace("\n", "\n        ")}}
                return null;
            }
            {{members.Replace("\n", "\n    ")}}
        }
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("ml.Model.[|Save|](pipeline.Fit(rows), null, path);")]
        [InlineData("ml.Model.[|Save|](pipeline.Fit(rows), default, stream);")]
        [InlineData("(ml.Model).[|Save|](filePath: path, inputSchema: (null), model: pipeline.Fit(rows));")]
        [InlineData("DataViewSchema? none = null;\nml.Model.[|Save|](pipeline.Fit(rows), none, path);")]
        [InlineData("Action<ITransformer> save = model => ml.Model.[|Save|](model, null, path);\nsave(pipeline.Fit(rows));")]
        [InlineData("Store(pipeline.Fit(rows));\nvoid Store(ITransformer model) => ml.Model.[|Save|](model, null, path);")]
        [InlineData("var (model, schema) = (pipeline.Fit(rows), (DataViewSchema?)null);\nml.Model.[|Save|](model, schema, path);")]
        public Task No_schema(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Theory]
        [InlineData("var model = pipeline.Fit(rows);\nvar predictions = model.Transform(other);\nml.Model.[|Save|](model, predictions.Schema, path);")]
        [InlineData("var model = pipeline.Fit(rows);\nml.Model.[|Save|](inputSchema: (model.Transform(rows)).Schema, model: model, stream: stream);")]
        [InlineData("var model = pipeline.Fit(rows);\nml.Model.[|Save|](model, ml.Data.TakeRows(model.Transform(rows), 10).Schema, path);")]
        [InlineData("var model = pipeline.Fit(rows);\nvar split = ml.Data.TrainTestSplit(model.Transform(rows));\nml.Model.[|Save|](model, split.TestSet.Schema, path);")]
        [InlineData("var model = pipeline.Fit(rows);\nml.Model.[|Save|](model, model.GetOutputSchema(rows.Schema), path);")]
        [InlineData("var steps = pipeline.Fit(rows);\nvar prepared = steps.Transform(rows);\nvar model = steps.Append(pipeline.Fit(prepared));\nml.Model.[|Save|](model, prepared.Schema, path);")]
        [InlineData("var model = ml.Model.Load(path, out _);\nml.Model.[|Save|](model, model.Transform(rows).Schema, path);")]
        public Task The_schema_of_rows_the_model_was_applied_to(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Says_what_was_passed_and_what_to_pass() => Verify.VerifyAnalyzerAsync(
            InMethod("var model = pipeline.Fit(rows);\nvar predictions = model.{|#1:Transform|}(other);\nml.Model.{|#0:Save|}(model, predictions.Schema, path);\nml.Model.{|#2:Save|}(model, null, path);"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments(
                "Save", "with the schema of rows that 'Transform' has applied it to", "the file says it takes columns that it makes itself", ", 'rows.Schema'"),
            Verify.Diagnostic().WithLocation(2).WithArguments("Save", "with no schema", "what loads it is not told which columns it takes", ", 'rows.Schema'"));

        [Fact]
        public Task Where_a_helper_in_another_file_is_given_none() => new Verify.Test
        {
            TestState =
            {
                Sources =
                {
                    """
                    using System.Threading.Tasks;
                    using Microsoft.ML;

                    class Study(MLContext ml) : Base(ml)
                    {
                        private readonly ITransformer _model = new MLContext(1).Transforms.CopyColumns("B", "A").Fit(new MLContext(1).Data.LoadFromBinary("rows.bin"));

                        public async Task Run(IDataView rows)
                        {
                            await Task.Yield();
                            [|Keep(_model)|];
                            Keep(_model, rows.Schema);
                        }
                    }
                    """,
                    """
                    using Microsoft.ML;

                    abstract class Base(MLContext ml)
                    {
                        protected void Keep(ITransformer model, DataViewSchema? schema = null) => ml.Model.Save(model, schema, "model.zip");
                    }
                    """,
                },
            },
        }.RunAsync();
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("ml.Model.Save(pipeline.Fit(rows), rows.Schema, path);")]
        [InlineData("var loader = ml.Data.CreateTextLoader(new TextLoader.Options());\nml.Model.Save(pipeline.Fit(rows), loader, path);")]
        [InlineData("var prepared = pipeline.Fit(rows).Transform(rows);\nvar model = ml.Regression.Trainers.FastTree().Fit(prepared);\nml.Model.Save(model, prepared.Schema, path);")]
        [InlineData("var model = ml.Model.Load(path, out var schema);\nml.Model.Save(model, schema, path);")]
        [InlineData("DataViewSchema? schema = first ? rows.Schema : null;\nml.Model.Save(pipeline.Fit(rows), schema, path);")]
        [InlineData("var model = pipeline.Fit(rows);\nvar data = first ? rows : model.Transform(rows);\nml.Model.Save(model, data.Schema, path);")]
        [InlineData("var model = pipeline.Fit(rows);\nvar again = pipeline.Fit(other);\nml.Model.Save(model, again.Transform(rows).Schema, path);")]
        public Task The_schema_of_the_input_or_one_that_is_not_known(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Look_alikes() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            class Store
            {
                public void Save(ITransformer model, DataViewSchema? inputSchema, string filePath) { }
            }

            class Program
            {
                static void Run(Store store, MLContext ml, IEstimator<ITransformer> pipeline, IDataView rows) => store.Save(pipeline.Fit(rows), null, "model.zip");
            }
            """);
    }

    public sealed class Fixes
    {
        [Theory]
        [InlineData(
            "var model = pipeline.Fit(rows);\nml.Model.[|Save|](model, /* later */ null, path);",
            "var model = pipeline.Fit(rows);\nml.Model.Save(model, /* later */ rows.Schema, path);")]
        [InlineData(
            "var split = ml.Data.TrainTestSplit(rows);\nvar model = pipeline.Fit(split.TrainSet);\nvar scored = model.Transform(split.TestSet);\nml.Model.[|Save|](model,\n    inputSchema: scored.Schema,\n    filePath: path);\nml.Model.[|Save|](model, null, stream);",
            "var split = ml.Data.TrainTestSplit(rows);\nvar model = pipeline.Fit(split.TrainSet);\nvar scored = model.Transform(split.TestSet);\nml.Model.Save(model,\n    inputSchema: split.TrainSet.Schema,\n    filePath: path);\nml.Model.Save(model, split.TrainSet.Schema, stream);")]
        public Task Passes_the_schema_of_the_fitted_rows(string body, string changed) => Verify.VerifyCodeFixAsync(InMethod(body), InMethod(changed));

        [Theory]
        [InlineData("ml.Model.[|Save|](Make(), null, path);\nITransformer Make() => pipeline.Fit(rows);")]
        [InlineData("var model = ml.Model.Load(path, out _);\nml.Model.[|Save|](model, null, path);")]
        [InlineData("var model = pipeline.Fit(ml.Data.TakeRows(rows, 10));\nml.Model.[|Save|](model, null, path);")]
        [InlineData("ITransformer model;\n{\n    var some = ml.Data.TakeRows(rows, 10);\n    model = pipeline.Fit(some);\n}\nml.Model.[|Save|](model, null, path);")]
        public Task Offers_nothing_where_the_rows_have_no_name_there(string body) => Verify.VerifyCodeFixAsync(InMethod(body), InMethod(body));
    }
}
