using Verify = QualityGates.Testing.CodeFixVerifier<
    QualityGates.Rules.Leakage.GroupedRowsWithoutSamplingKey,
    QualityGates.Fixes.Leakage.GroupedRowsWithoutSamplingKeyFix>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static class GroupedRowsWithoutSamplingKeyTests
{
    /// <summary>A program whose one method is <paramref name="body"/>; the tests of the fix use it too.</summary>
    internal static string InMethod(string body) => $$"""
        using System;
        using System.Collections.Generic;
        using Microsoft.ML;
        using Microsoft.ML.Data;

        class Scan
        {
            public string PatientId { get; set; } = "";
            public string Query { get; set; } = "";
            public bool Label { get; set; }
            [VectorType(4)] public float[] Features { get; set; } = [];
        }

        class Patient
        {
            public string PatientId { get; set; } = "";
            public int Id { get; set; }
            public bool Label { get; set; }
            [VectorType(4)] public float[] Features { get; set; } = [];
        }

        class Program
        {
            static readonly MLContext ml = new MLContext(seed: 1);

            static IEstimator<ITransformer> Trainer => ml.BinaryClassification.Trainers.FastTree();

            static object? Run(IDataView rows, string text)
            {
                var scans = ml.Data.LoadFromEnumerable(new List<Scan>());
                var patients = ml.Data.LoadFromEnumerable(new List<Patient>());
                {{body.Replace("\n", "\n        ")}}
            }
        }
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("var split = ml.Data.[|TrainTestSplit|](scans);\nreturn Trainer.Fit(split.TrainSet);")]
        [InlineData("var split = (ml.Data).[|TrainTestSplit|](testFraction: 0.2, data: scans);\nvar (train, test) = (split.TrainSet, split.TestSet);\nreturn Trainer.Fit(train);")]
        [InlineData("return ml.BinaryClassification.[|CrossValidate|](scans, Trainer);")]
        [InlineData("foreach (var fold in ml.Data.[|CrossValidationSplit|](scans))\n{\n    Console.WriteLine(Trainer.Fit(fold.TrainSet));\n}\nreturn null;")]
        [InlineData("var split = ml.Data.[|TrainTestSplit|](rows, samplingKeyColumnName: null);\nreturn ml.Ranking.Trainers.FastTree(rowGroupColumnName: \"Query\").Fit(split.TrainSet);")]
        [InlineData("var split = Divide();\nreturn ml.Transforms.Conversion.Hash(\"GroupId\", \"Query\").Append(ml.Ranking.Trainers.FastTree()).Fit(split.TrainSet);\nDataOperationsCatalog.TrainTestData Divide() => ml.Data.[|TrainTestSplit|](rows);")]
        [InlineData("Func<IDataView, DataOperationsCatalog.TrainTestData> divide = all => ml.Data.[|TrainTestSplit|](all);\nreturn Trainer.Fit(divide(scans).TrainSet);")]
        public Task A_group_column_and_no_key(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Names_the_column_to_write() => Verify.VerifyAnalyzerAsync(
            InMethod("var split = ml.Data.{|#0:TrainTestSplit|}(scans);\nreturn ml.BinaryClassification.Trainers.{|#1:FastTree|}().Fit(split.TrainSet);"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("PatientId", "'FastTree', line 33", "write 'samplingKeyColumnName: \"PatientId\"'"));

        [Fact]
        public Task Through_a_field_a_base_class_async_and_a_helper_in_another_file() => new Verify.Test
        {
            TestState =
            {
                Sources =
                {
                    """
                    using System.Threading.Tasks;
                    using Microsoft.ML;

                    class Visit
                    {
                        public float UserId { get; set; }
                        public bool Label { get; set; }
                    }

                    abstract class Study
                    {
                        private DataOperationsCatalog.TrainTestData _split;

                        protected abstract IEstimator<ITransformer> Trainer(MLContext ml);

                        public async Task<ITransformer> Run(MLContext ml)
                        {
                            await Task.Yield();
                            _split = Divisions.[|Of|](ml, ml.Data.LoadFromTextFile<Visit>("visits.csv"));
                            return Trainer(ml).Fit(_split.TrainSet);
                        }
                    }

                    class TreeStudy : Study
                    {
                        protected override IEstimator<ITransformer> Trainer(MLContext ml) => ml.BinaryClassification.Trainers.FastTree();
                    }
                    """,
                    """
                    using Microsoft.ML;

                    static class Divisions
                    {
                        public static DataOperationsCatalog.TrainTestData Of(MLContext ml, IDataView rows) => ml.Data.TrainTestSplit(rows, seed: 1);
                    }
                    """,
                },
            },
        }.RunAsync();
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("var split = ml.Data.TrainTestSplit(scans);\nreturn ml.Transforms.Conversion.MapValueToKey(\"Who\", \"PatientId\").Append(ml.MulticlassClassification.Trainers.NaiveBayes(\"Who\")).Fit(split.TrainSet);")]
        [InlineData("return Trainer.Fit(ml.Data.TrainTestSplit(scans, samplingKeyColumnName: \"PatientId\").TrainSet);")]
        [InlineData("return Trainer.Fit(ml.Data.TrainTestSplit(scans, samplingKeyColumnName: text).TrainSet);")]
        [InlineData("return Trainer.Fit(ml.Data.TrainTestSplit(patients).TrainSet);")]
        [InlineData("return Trainer.Fit(ml.Data.TrainTestSplit(rows).TrainSet);")]
        [InlineData("return ml.Data.TrainTestSplit(scans).TrainSet;")]
        [InlineData("return ml.Recommendation().Trainers.MatrixFactorization(\"Label\", \"PatientId\", \"Query\").Fit(ml.Data.TrainTestSplit(scans).TrainSet);")]
        [InlineData("return ml.Ranking.CrossValidate(rows, ml.Ranking.Trainers.FastTree());")]
        public Task A_key_or_no_groups(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Look_alikes() => Verify.VerifyAnalyzerAsync("""
            using System.Collections.Generic;
            using Microsoft.ML;

            class Visit
            {
                public string UserId { get; set; } = "";
                public bool Label { get; set; }
            }

            class Data
            {
                public IDataView TrainTestSplit(IDataView data) => data;
            }

            class Program
            {
                static ITransformer Run(MLContext ml) => ml.BinaryClassification.Trainers.FastTree().Fit(new Data().TrainTestSplit(ml.Data.LoadFromEnumerable(new List<Visit>())));
            }
            """);
    }

    public sealed class Fixes
    {
        private const string Learn = "\nreturn Trainer.Fit(split.TrainSet);";

        [Theory]
        [InlineData("var split = ml.Data.[|TrainTestSplit|](scans, 0.2);" + Learn, "var split = ml.Data.TrainTestSplit(scans, 0.2, samplingKeyColumnName: \"PatientId\");" + Learn)]
        [InlineData("var split = ml.Data.[|TrainTestSplit|](scans, 0.2, null);" + Learn, "var split = ml.Data.TrainTestSplit(scans, 0.2, \"PatientId\");" + Learn)]
        [InlineData("return ml.BinaryClassification.[|CrossValidate|](scans, Trainer);", "return ml.BinaryClassification.CrossValidate(scans, Trainer, samplingKeyColumnName: \"PatientId\");")]
        public Task Names_the_column(string body, string fixedBody) => Verify.VerifyCodeFixAsync(InMethod(body), InMethod(fixedBody));

        [Fact]
        public Task Is_silent_where_the_key_would_divide_by_ranges() => Verify.VerifyNoFixAsync(
            InMethod("var split = ml.Data.[|TrainTestSplit|](scans, 0.2);" + Learn).Replace("public string PatientId", "public float PatientId").Replace("float PatientId { get; set; } = \"\";", "float PatientId { get; set; }"));

        [Fact]
        public Task Lets_choose_among_several_columns()
        {
            static string Program(string argument) => $$"""
                using System.Collections.Generic;
                using Microsoft.ML;

                class Visit
                {
                    public string SessionId { get; set; } = "";
                    public string UserId { get; set; } = "";
                    public bool Label { get; set; }
                }

                class Program
                {
                    static ITransformer Run(MLContext ml) => ml.BinaryClassification.Trainers.FastTree().Fit(
                        ml.Data.{{(argument.Length == 0 ? "[|TrainTestSplit|]" : "TrainTestSplit")}}(ml.Data.LoadFromEnumerable(new List<Visit>()){{argument}}).TrainSet);
                }
                """;
            return new Verify.Test
            {
                TestCode = Program(""),
                FixedCode = Program(", samplingKeyColumnName: \"UserId\""),
                CodeActionIndex = 1,
                CodeActionEquivalenceKey = "GroupedRowsWithoutSamplingKeyFix:UserId",
            }.RunAsync();
        }

        [Fact]
        public Task None_at_the_call_of_a_helper() => Verify.VerifyNoFixAsync("""
            using System.Collections.Generic;
            using Microsoft.ML;

            class Visit
            {
                public string UserId { get; set; } = "";
                public bool Label { get; set; }
            }

            class Program
            {
                static DataOperationsCatalog.TrainTestData Divide(MLContext ml, IDataView rows) => ml.Data.TrainTestSplit(rows);

                static ITransformer Run(MLContext ml) => ml.BinaryClassification.Trainers.FastTree().Fit([|Divide(ml, ml.Data.LoadFromEnumerable(new List<Visit>()))|].TrainSet);
            }
            """);
    }
}
