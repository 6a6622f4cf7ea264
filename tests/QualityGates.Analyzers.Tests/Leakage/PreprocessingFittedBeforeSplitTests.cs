using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.PreprocessingFittedBeforeSplit>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class PreprocessingFittedBeforeSplitTests
{
    public sealed class Evidence
    {
        [Fact]
        public Task From_the_fit_over_the_split_to_the_evaluation() => Verify.VerifyAnalyzerAsync(
            LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("Features").{|#0:Fit|}(data).Transform(data);
            var split = ml.Data.{|#1:TrainTestSplit|}(scaled);
            var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
            return ml.Regression.{|#2:Evaluate|}(model.Transform(split.TestSet));
            """),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithLocation(2).WithArguments("'NormalizeMinMax'", "line 16", "line 18"));

        [Fact]
        public Task A_statistic_by_its_name() => Verify.VerifyAnalyzerAsync(
            LeakagePrograms.InMethod("""
            var rows = File.ReadLines(path).Select(float.Parse).ToList();
            var mean = rows.{|#0:Average|}();
            var centred = rows.Select(row => new Row { X = row - mean }).ToList();
            var train = ml.Data.LoadFromEnumerable(centred.Take(80));
            var test = ml.Data.LoadFromEnumerable(centred.{|#1:Skip|}(80));
            return ml.Regression.{|#2:Evaluate|}(ml.Regression.Trainers.Sdca("X").Fit(train).Transform(test));
            }
            class Row
            {
                public float X { get; set; }
            """),
            Verify.Diagnostic().WithLocation(0).WithLocation(1).WithLocation(2).WithArguments("'Average'", "line 19", "line 20"));

        [Fact]
        public Task The_fit_in_another_file_comes_first()
        {
            var test = new Verify.Test
            {
                TestCode = LeakagePrograms.InMethod("""
                var scaled = Features.{|#0:Scale|}(ml, data);
                var split = ml.Data.{|#2:TrainTestSplit|}(scaled);
                var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
                return ml.Regression.{|#3:Evaluate|}(model.Transform(split.TestSet));
                """),
            };
            test.TestState.Sources.Add(("Features.cs", """
                using Microsoft.ML;

                static class Features
                {
                    internal static IDataView Scale(MLContext ml, IDataView rows) => ml.Transforms.NormalizeMinMax("A").{|#1:Fit|}(rows).Transform(rows);
                }
                """));
            test.ExpectedDiagnostics.Add(Verify.Diagnostic().WithLocation(0).WithLocation(1).WithLocation(2).WithLocation(3).WithArguments("'NormalizeMinMax' (line 5 of Features.cs)", "line 16", "line 18"));
            return test.RunAsync(CancellationToken.None);
        }
    }
}
