using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.RefittedOnTestData>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class RefittedOnTestDataTests
{
    public sealed class Reports
    {
        [Theory]
        [InlineData("var step = ml.Transforms.NormalizeMinMax(\"Features\").[|Fit|](split.TestSet);\nvar model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);", "model.Transform(step.Transform(split.TestSet))")]
        [InlineData("var step = ml.Transforms.NormalizeMinMax(\"Features\").Fit(split.TestSet);\nvar model = ml.Regression.Trainers.Sdca().Fit(step.Transform(split.TestSet));", "model.Transform(ml.Transforms.NormalizeMinMax(\"Features\").[|Fit|](split.TrainSet).Transform(split.TrainSet))")]
        [InlineData("var other = ml.Data.TrainTestSplit(data, seed: 2);\nvar step = ml.Transforms.NormalizeMinMax(\"Features\").[|Fit|](split.TestSet);\nvar model = ml.Regression.Trainers.Sdca().Fit(step.Transform(other.TrainSet));", "model.Transform(step.Transform(split.TrainSet))")]
        public Task Beside_parts_whose_names_are_the_wrong_way_round(string fits, string scored) => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod(
            $"var split = ml.Data.TrainTestSplit(data, testFraction: 0.8);\n{fits}\nreturn ml.Regression.Evaluate({scored});"));

        [Fact]
        public Task Parts_by_a_range_that_is_given() => new Verify.Test { TestCode = """
            using System;
            using System.Linq;
            using Accord.Math.Optimization.Losses;
            using Accord.Statistics;
            using Accord.Statistics.Models.Regression.Linear;

            class Scaler
            {
                private double[] _means = Array.Empty<double>();

                public double[][] FitTransform(double[][] rows)
                {
                    _means = rows.Mean(0);
                    return Transform(rows);
                }

                public double[][] Transform(double[][] rows) => rows.Select(row => row.Select((value, j) => value - _means[j]).ToArray()).ToArray();
            }

            static class Program
            {
                static double Run(double[][] rows, int cut)
                {
                    double[][] Inputs(Range range) => rows[range].Select(row => row[..^1]).ToArray();
                    double[] Outputs(Range range) => rows[range].Select(row => row[^1]).ToArray();
                    var scaler = new Scaler();
                    var late = cut..;
                    var model = new OrdinaryLeastSquares().Learn(scaler.FitTransform(Inputs(..cut)), Outputs(..cut));
                    return new SquareLoss(Outputs(late)).Loss(model.Transform(scaler.[|FitTransform|](Inputs(late))));
                }
            }
            """, Libraries = QualityGates.References.MLReferences.All }.RunAsync();

        [Fact]
        public Task Fitted_again_on_the_test_part() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var scaler = ml.Transforms.NormalizeMinMax("Features");
            var train = scaler.Fit(split.TrainSet).Transform(split.TrainSet);
            var test = scaler.[|Fit|](split.TestSet).Transform(split.TestSet);
            var model = ml.Regression.Trainers.Sdca().Fit(train);
            return ml.Regression.Evaluate(model.Transform(test));
            """));

        [Fact]
        public Task Parenthesised_and_named() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = (ml.Data.TrainTestSplit(testFraction: 0.2, data: data));
            var scaler = (ml.Transforms.NormalizeMinMax("Features"));
            var train = (scaler).Fit(input: split.TrainSet).Transform(input: split.TrainSet);
            var test = ((scaler).[|Fit|](input: (split.TestSet))).Transform(input: split.TestSet);
            var model = ml.Regression.Trainers.Sdca().Fit(train);
            return ml.Regression.Evaluate(model.Transform(test));
            """));

        [Fact]
        public Task Never_evaluated() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var test = ml.Transforms.NormalizeMinMax("Features").[|Fit|](split.TestSet).Transform(split.TestSet);
            return test;
            """));

        [Fact]
        public Task Vocabulary_of_the_test_part() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            return ml.Transforms.Text.FeaturizeText("Features", "Text").[|Fit|](split.TestSet).Transform(split.TestSet);
            """));

        [Fact]
        public Task Chain() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var prep = ml.Transforms.Concatenate("Features", "A", "B").Append(ml.Transforms.NormalizeMinMax("Features"));
            return prep.[|Fit|](split.TestSet).Transform(split.TestSet);
            """));

        [Fact]
        public Task Test_rows_of_another_source() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var train = ml.Data.LoadFromTextFile("train.csv");
            var test = ml.Data.LoadFromTextFile("test.csv");
            var scaler = ml.Transforms.NormalizeMinMax("Features");
            var model = ml.Regression.Trainers.Sdca().Fit(scaler.Fit(train).Transform(train));
            return ml.Regression.Evaluate(model.Transform(scaler.[|Fit|](test).Transform(test)));
            """));

        [Fact]
        public Task Second_half_by_position() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var train = ml.Data.TakeRows(data, 800);
            var test = ml.Data.SkipRows(data, 800);
            var scaler = ml.Transforms.NormalizeMinMax("Features");
            var model = ml.Regression.Trainers.Sdca().Fit(scaler.Fit(train).Transform(train));
            return ml.Regression.Evaluate(model.Transform(scaler.[|Fit|](test).Transform(test)));
            """));

        [Fact]
        public Task Each_part_in_a_loop() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            foreach (var part in new[] { split.TrainSet, split.TestSet })
            {
                var scaled = ml.Transforms.NormalizeMinMax("Features").[|Fit|](part).Transform(part);
                Console.WriteLine(scaled.GetRowCount());
            }

            return null;
            """));

        [Fact]
        public Task Each_part_by_Select() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            return new[] { split.TrainSet, split.TestSet }.Select(part => ml.Transforms.NormalizeMinMax("Features").[|Fit|](part).Transform(part)).ToList();
            """));

        [Fact]
        public Task Local_function_for_both_parts() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var model = ml.Regression.Trainers.Sdca().Fit(Prepare(split.TrainSet));
            return ml.Regression.Evaluate(model.Transform(Prepare(split.TestSet)));
            IDataView Prepare(IDataView rows) => ml.Transforms.NormalizeMinMax("Features").[|Fit|](rows).Transform(rows);
            """));

        [Fact]
        public Task Lambda_for_both_parts() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            Func<IDataView, IDataView> prepare = rows => ml.Transforms.NormalizeMinMax("Features").[|Fit|](rows).Transform(rows);
            var model = ml.Regression.Trainers.Sdca().Fit(prepare(split.TrainSet));
            return ml.Regression.Evaluate(model.Transform(prepare(split.TestSet)));
            """));

        [Fact]
        public Task Held_out_part_of_a_fold() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            foreach (var fold in ml.Data.CrossValidationSplit(data))
            {
                var scaler = ml.Transforms.NormalizeMinMax("Features");
                var model = ml.Regression.Trainers.Sdca().Fit(scaler.Fit(fold.TrainSet).Transform(fold.TrainSet));
                Console.WriteLine(ml.Regression.Evaluate(model.Transform(scaler.[|Fit|](fold.TestSet).Transform(fold.TestSet))).RSquared);
            }

            return null;
            """));

        [Fact]
        public Task Validation_part_of_the_train_part() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var outer = ml.Data.TrainTestSplit(data);
            var inner = ml.Data.TrainTestSplit(outer.TrainSet);
            return ml.Transforms.NormalizeMinMax("Features").[|Fit|](inner.TestSet).Transform(inner.TestSet);
            """));

        [Fact]
        public Task Tuple_and_cache() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var (train, test) = (split.TrainSet, ml.Data.Cache(split.TestSet));
            return ml.Transforms.NormalizeMinMax("Features").[|Fit|](test).Transform(test);
            """));

        [Fact]
        public Task List_of_parts() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var parts = new List<IDataView> { split.TrainSet, split.TestSet };
            return ml.Transforms.NormalizeMinMax("Features").[|Fit|](parts[1]).Transform(parts[1]);
            """));

        [Fact]
        public Task Dictionary_of_parts() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var parts = new Dictionary<string, IDataView> { { "train", split.TrainSet }, { "test", split.TestSet } };
            return ml.Transforms.NormalizeMinMax("Features").[|Fit|](parts["test"]).Transform(parts["test"]);
            """));

        [Fact]
        public Task In_a_branch() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var scaler = ml.Transforms.NormalizeMinMax("Features");
            var fitted = scaler.Fit(split.TrainSet);
            var test = flag ? fitted.Transform(split.TestSet) : scaler.[|Fit|](split.TestSet).Transform(split.TestSet);
            return test;
            """));

        [Fact]
        public Task Try_and_finally() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            try
            {
                return ml.Transforms.NormalizeMinMax("Features").[|Fit|](split.TestSet).Transform(split.TestSet);
            }
            finally
            {
                Console.WriteLine("done");
            }
            """));

        [Fact]
        public Task Switch_expression() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            IEstimator<ITransformer> step = path switch { "a" => ml.Transforms.NormalizeMinMax("Features"), _ => ml.Transforms.NormalizeRobustScaling("Features") };
            return step.[|Fit|](split.TestSet);
            """));

        [Fact]
        public Task Predictions_on_rows_scaled_by_themselves() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var pipeline = ml.Transforms.NormalizeMinMax("Features");
            var model = ml.Regression.Trainers.Sdca().Fit(pipeline.Fit(split.TrainSet).Transform(split.TrainSet));
            return model.Transform(pipeline.[|Fit|](split.TestSet).Transform(split.TestSet)).GetColumn<float>("Score").ToArray();
            """));
    }
}
