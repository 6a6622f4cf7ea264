using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.MisusedSamplingKey>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static class MisusedSamplingKeyTests
{
    private static string InMethod(string body, string members = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.ML;
        using Microsoft.ML.AutoML;
        using Microsoft.ML.Data;

        class Scan
        {
            public string Patient { get; set; } = "";
            public int Ward { get; set; }
            public float Age { get; set; }
            public double Dose { get; set; }
            [KeyType(9)] public uint Site { get; set; }
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
                {{body.Replace("\n", "\n        ")}}
            }
            {{members.Replace("\n", "\n    ")}}
        }
        """;

    public sealed class Reports
    {
        [Theory]
        [InlineData("foreach (var split in new[] { ml.Data.TrainTestSplit(rows), ml.Data.[|TrainTestSplit|](rows, 0.2, \"Label\") })\n{\n    Console.WriteLine(Trainer.Fit(split.TrainSet));\n}\nreturn null;")]
        [InlineData("var split = ml.Data.[|TrainTestSplit|](rows, 0.2, \"Label\");\nreturn Trainer.Fit(split.TrainSet);")]
        [InlineData("var split = (ml.Data).[|TrainTestSplit|](samplingKeyColumnName: (\"Label\"), data: rows);\nreturn Trainer.Fit(split.TrainSet);")]
        [InlineData("const string Target = \"Kind\";\nvar split = ml.Data.[|TrainTestSplit|](rows, samplingKeyColumnName: Target);\nreturn ml.MulticlassClassification.Trainers.NaiveBayes(Target).Fit(split.TrainSet);")]
        [InlineData("var split = ml.Data.[|TrainTestSplit|](rows, samplingKeyColumnName: \"Kind\");\nreturn ml.Transforms.Conversion.MapValueToKey(\"Label\", \"Kind\").Append(ml.MulticlassClassification.Trainers.NaiveBayes()).Fit(split.TrainSet);")]
        [InlineData("return ml.BinaryClassification.[|CrossValidate|](rows, Trainer, samplingKeyColumnName: \"Label\");")]
        [InlineData("foreach (var fold in ml.Data.[|CrossValidationSplit|](rows, samplingKeyColumnName: \"Label\"))\n{\n    Console.WriteLine(Trainer.Fit(fold.TrainSet));\n}\nreturn null;")]
        [InlineData("var (train, test) = Divide(\"Label\");\nreturn ml.BinaryClassification.Evaluate(Trainer.Fit(train).Transform(test));\n(IDataView, IDataView) Divide(string key)\n{\n    var split = ml.Data.[|TrainTestSplit|](rows, 0.2, key);\n    return (split.TrainSet, split.TestSet);\n}")]
        public Task The_label(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Theory]
        [InlineData("return ml.Data.[|TrainTestSplit|](scans, samplingKeyColumnName: \"Age\");")]
        [InlineData("return ml.Data.[|TrainTestSplit|](scans, samplingKeyColumnName: nameof(Scan.Dose));")]
        [InlineData("return ml.Data.[|TrainTestSplit|](scans, samplingKeyColumnName: nameof(Scan.Site));")]
        [InlineData("return ml.BinaryClassification.[|CrossValidate|](scans, Trainer, samplingKeyColumnName: \"Age\");")]
        [InlineData("var keyed = ml.Transforms.Conversion.MapValueToKey(\"PatientKey\", \"Patient\").Fit(scans).Transform(scans);\nreturn ml.Data.[|TrainTestSplit|](keyed, samplingKeyColumnName: \"PatientKey\");")]
        [InlineData("var loaded = ml.Data.LoadFromTextFile(text, new[] { new TextLoader.Column(\"Age\", DataKind.Single, 0), new TextLoader.Column(\"Label\", DataKind.Boolean, 1) });\nreturn ml.Data.[|TrainTestSplit|](loaded, samplingKeyColumnName: \"Age\");")]
        public Task A_column_that_is_not_hashed(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Theory]
        [InlineData("return ml.Auto().CreateBinaryClassificationExperiment(60).[|Execute|](rows, \"Label\", samplingKeyColumn: \"Patient\");")]
        [InlineData("return ml.Auto().CreateRegressionExperiment(60).[|Execute|](rows, new ColumnInformation { LabelColumnName = \"Age\", SamplingKeyColumnName = \"Patient\" });")]
        [InlineData("MulticlassClassificationExperiment experiment = ml.Auto().CreateMulticlassClassificationExperiment(60);\nvar columns = new ColumnInformation();\ncolumns.SamplingKeyColumnName = \"Patient\";\nreturn experiment.[|Execute|](trainData: rows, columnInformation: columns);")]
        public Task A_search_that_ignores_it(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Names_the_key_and_why() => Verify.VerifyAnalyzerAsync(
            InMethod("var split = ml.Data.{|#0:TrainTestSplit|}(rows, 0.2, \"Label\");\nreturn ml.BinaryClassification.Trainers.{|#1:FastTree|}().Fit(split.TrainSet);"),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithArguments(
                "Label", "is the label of 'FastTree' (line 29), so whole classes are in one part only", "leave it out, or name the column that groups the rows"));

        [Fact]
        public Task Through_a_field_a_base_class_and_async() => Verify.VerifyAnalyzerAsync("""
            using System.Threading.Tasks;
            using Microsoft.ML;

            abstract class Study
            {
                private readonly MLContext _ml = new(seed: 1);
                private DataOperationsCatalog.TrainTestData _split;

                protected abstract string Key { get; }

                public async Task<ITransformer> Run(IDataView rows)
                {
                    await Task.Yield();
                    _split = _ml.Data.[|TrainTestSplit|](rows, samplingKeyColumnName: Key);
                    return _ml.BinaryClassification.Trainers.FastTree("Ill").Fit(_split.TrainSet);
                }
            }

            class Stratified : Study
            {
                protected override string Key => "Ill";
            }
            """);
    }

    public sealed class Guards
    {
        [Theory]
        [InlineData("return Trainer.Fit(ml.Data.TrainTestSplit(scans, samplingKeyColumnName: \"Patient\").TrainSet);")]
        [InlineData("return Trainer.Fit(ml.Data.TrainTestSplit(scans, samplingKeyColumnName: \"Ward\").TrainSet);")]
        [InlineData("return Trainer.Fit(ml.Data.TrainTestSplit(rows, samplingKeyColumnName: \"Age\").TrainSet);")]
        [InlineData("return Trainer.Fit(ml.Data.TrainTestSplit(scans, samplingKeyColumnName: text).TrainSet);")]
        [InlineData("return Trainer.Fit(ml.Data.TrainTestSplit(scans).TrainSet);")]
        [InlineData("var hashed = ml.Transforms.Conversion.Hash(\"PatientHash\", \"Patient\").Fit(scans).Transform(scans);\nreturn ml.Data.TrainTestSplit(hashed, samplingKeyColumnName: \"PatientHash\");")]
        [InlineData("return ml.Ranking.CrossValidate(scans, ml.Ranking.Trainers.FastTree(rowGroupColumnName: \"Site\"), rowGroupColumnName: \"Site\");")]
        [InlineData("var split = ml.Data.TrainTestSplit(rows, samplingKeyColumnName: \"Ward\");\nreturn (Trainer.Fit(split.TrainSet), ml.Regression.Trainers.Sdca(\"Ward\").Fit(rows));")]
        [InlineData("return ml.Auto().CreateBinaryClassificationExperiment(60).Execute(rows, rows, \"Label\");")]
        [InlineData("return ml.Auto().CreateBinaryClassificationExperiment(60).Execute(rows, 5, \"Label\", samplingKeyColumn: \"Patient\");")]
        [InlineData("return ml.Auto().CreateRankingExperiment(60).Execute(rows, \"Label\", samplingKeyColumn: \"Patient\");")]
        [InlineData("return ml.Auto().CreateBinaryClassificationExperiment(60).Execute(rows, \"Label\");")]
        public Task A_key_that_is_right_or_not_known(string body) => Verify.VerifyAnalyzerAsync(InMethod(body));

        [Fact]
        public Task Look_alikes() => Verify.VerifyAnalyzerAsync("""
            using Microsoft.ML;

            class Data
            {
                public IDataView TrainTestSplit(IDataView data, double testFraction, string samplingKeyColumnName) => data;
            }

            class Program
            {
                static ITransformer Run(MLContext ml, IDataView rows) => ml.BinaryClassification.Trainers.FastTree().Fit(new Data().TrainTestSplit(rows, 0.2, "Label"));
            }
            """);
    }
}
