using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.PreprocessingFittedBeforeSplit>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class PreprocessingFittedBeforeSplitTests
{
    public sealed class Reports
    {
        [Fact]
        public Task Scaled_then_split() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("Features").[|Fit|](data).Transform(data);
            var split = ml.Data.TrainTestSplit(scaled);
            var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
            return ml.Regression.Evaluate(model.Transform(split.TestSet));
            """));

        [Fact]
        public Task Parenthesised() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ((ml.Transforms.NormalizeMinMax("Features")).[|Fit|]((data))).Transform((data));
            var split = (ml.Data.TrainTestSplit((scaled)));
            var model = (ml.Regression.Trainers.Sdca()).Fit((split).TrainSet);
            return ml.Regression.Evaluate(((model)).Transform((split.TestSet)));
            """));

        [Fact]
        public Task Named_and_reordered_arguments() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax(inputColumnName: "F", outputColumnName: "Features").[|Fit|](input: data).Transform(input: data);
            var split = ml.Data.TrainTestSplit(seed: 1, testFraction: 0.2, data: scaled);
            var model = ml.Regression.Trainers.Sdca(featureColumnName: "Features", labelColumnName: "Y").Fit(input: split.TrainSet);
            return ml.Regression.Evaluate(labelColumnName: "Y", data: model.Transform(split.TestSet));
            """));

        [Fact]
        public Task Everything_in_one_expression() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            return Score(ml.Data.TrainTestSplit(ml.Transforms.NormalizeMeanVariance("Features").[|Fit|](data).Transform(data)));
            object Score(DataOperationsCatalog.TrainTestData split) => ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
            """));

        [Fact]
        public Task Split_first_scaled_on_all_both_parts_transformed() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var scaler = ml.Transforms.NormalizeMinMax("Features").[|Fit|](data);
            var train = scaler.Transform(split.TrainSet);
            var test = scaler.Transform(split.TestSet);
            var model = ml.Regression.Trainers.Sdca().Fit(train);
            return ml.Regression.Evaluate(model.Transform(test));
            """));

        [Fact]
        public Task Label_aware_selection() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var selected = ml.Transforms.FeatureSelection.SelectFeaturesBasedOnMutualInformation("Features", labelColumnName: "Y").[|Fit|](data).Transform(data);
            var split = ml.Data.TrainTestSplit(selected);
            return ml.BinaryClassification.Evaluate(ml.BinaryClassification.Trainers.FastTree("Y").Fit(split.TrainSet).Transform(split.TestSet), "Y");
            """));

        [Fact]
        public Task Supervised_binning() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var binned = ml.Transforms.NormalizeSupervisedBinning("Features", labelColumnName: "Y").[|Fit|](data).Transform(data);
            var split = ml.Data.TrainTestSplit(binned);
            return ml.BinaryClassification.Evaluate(ml.BinaryClassification.Trainers.FastTree("Y").Fit(split.TrainSet).Transform(split.TestSet), "Y");
            """));

        [Fact]
        public Task A_chain_of_steps() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var prep = ml.Transforms.Concatenate("Features", "A", "B").Append(ml.Transforms.NormalizeMinMax("Features")).AppendCacheCheckpoint(ml);
            var prepared = prep.[|Fit|](data).Transform(data);
            var split = ml.Data.TrainTestSplit(prepared);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
            """));

        [Fact]
        public Task Text_vocabulary() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var text = ml.Transforms.Text.FeaturizeText("Features", "Review").[|Fit|](data).Transform(data);
            var split = ml.Data.TrainTestSplit(text, testFraction: 0.25);
            var model = ml.BinaryClassification.Trainers.SdcaLogisticRegression().Fit(split.TrainSet);
            return ml.BinaryClassification.Evaluate(model.Transform(split.TestSet));
            """));

        [Fact]
        public Task Vocabulary_of_a_feature() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var keyed = ml.Transforms.Categorical.OneHotEncoding("City").[|Fit|](data).Transform(data);
            var split = ml.Data.TrainTestSplit(keyed);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca("Price").Fit(split.TrainSet).Transform(split.TestSet), "Price");
            """));

        [Fact]
        public Task Principal_components() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var projected = ml.Transforms.ProjectToPrincipalComponents("Features", rank: 8, seed: 1).[|Fit|](data).Transform(data);
            var split = ml.Data.TrainTestSplit(projected);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
            """));

        [Fact]
        public Task Imputation_with_the_mean() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var filled = ml.Transforms.ReplaceMissingValues("Features", replacementMode: Microsoft.ML.Transforms.MissingValueReplacingEstimator.ReplacementMode.Mean).[|Fit|](data).Transform(data);
            var split = ml.Data.TrainTestSplit(filled);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
            """));

        [Fact]
        public Task Positional_split() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("Features").[|Fit|](data).Transform(data);
            var train = ml.Data.TakeRows(scaled, 800);
            var test = ml.Data.SkipRows(scaled, 800);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            """));

        [Fact]
        public Task Filtered_split() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("Features").[|Fit|](data).Transform(data);
            var train = ml.Data.FilterRowsByColumn(scaled, "Year", upperBound: 2020);
            var test = ml.Data.FilterRowsByColumn(scaled, "Year", lowerBound: 2020);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            """));

        [Fact]
        public Task Cached_and_shuffled_between() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Data.Cache(ml.Data.ShuffleRows(ml.Transforms.NormalizeMinMax("Features").[|Fit|](data).Transform(data), seed: 1));
            var split = ml.Data.TrainTestSplit(scaled);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
            """));

        [Fact]
        public Task Library_folds_taken_by_hand() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("Features").[|Fit|](data).Transform(data);
            var sum = 0.0;
            foreach (var fold in ml.Data.CrossValidationSplit(scaled, numberOfFolds: 5))
            {
                var model = ml.Regression.Trainers.Sdca().Fit(fold.TrainSet);
                sum += ml.Regression.Evaluate(model.Transform(fold.TestSet)).RSquared;
            }
            return sum / 5;
            """));

        [Fact]
        public Task First_fold_only() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("Features").[|Fit|](data).Transform(data);
            var folds = ml.Data.CrossValidationSplit(scaled, numberOfFolds: 5);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(folds[0].TrainSet).Transform(folds[0].TestSet));
            """));

        [Fact]
        public Task Two_scalers_two_causes() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var first = ml.Transforms.NormalizeMinMax("A").[|Fit|](data).Transform(data);
            var second = ml.Transforms.NormalizeMeanVariance("B").[|Fit|](first).Transform(first);
            var split = ml.Data.TrainTestSplit(second);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
            """));

        [Fact]
        public Task One_cause_two_evaluations() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("A").[|Fit|](data).Transform(data);
            var split = ml.Data.TrainTestSplit(scaled);
            var linear = ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
            var tree = ml.Regression.Evaluate(ml.Regression.Trainers.FastTree().Fit(split.TrainSet).Transform(split.TestSet));
            return (linear.RSquared, tree.RSquared);
            """));

        [Fact]
        public Task Predictions_by_hand() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("A").[|Fit|](data).Transform(data);
            var split = ml.Data.TrainTestSplit(scaled);
            var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
            var scored = model.Transform(split.TestSet);
            return scored.GetColumn<float>("Score").Zip(scored.GetColumn<float>("Label"), (a, b) => Math.Abs(a - b)).Average();
            """));

        [Fact]
        public Task In_branches() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            IDataView rows;
            if (flag)
            {
                rows = ml.Transforms.NormalizeMinMax("A").[|Fit|](data).Transform(data);
            }
            else
            {
                rows = data;
            }

            var split = ml.Data.TrainTestSplit(rows);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
            """));

        [Fact]
        public Task Either_of_two_scalers() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var rows = flag
                ? ml.Transforms.NormalizeMinMax("A").[|Fit|](data).Transform(data)
                : ml.Transforms.NormalizeMeanVariance("A").[|Fit|](data).Transform(data);
            var split = ml.Data.TrainTestSplit(rows);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
            """));

        [Fact]
        public Task Switch_expression_of_estimators() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            IEstimator<ITransformer> step = path switch
            {
                "minmax" => ml.Transforms.NormalizeMinMax("A"),
                "mean" => ml.Transforms.NormalizeMeanVariance("A"),
                _ => ml.Transforms.NormalizeRobustScaling("A"),
            };
            var rows = step.[|Fit|](data).Transform(data);
            var split = ml.Data.TrainTestSplit(rows);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
            """));

        [Fact]
        public Task Try_finally_and_using() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            using var stream = File.OpenRead(path);
            var rows = data;
            try
            {
                rows = ml.Transforms.NormalizeMinMax("A").[|Fit|](rows).Transform(rows);
            }
            finally
            {
                Console.WriteLine("scaled");
            }

            var split = ml.Data.TrainTestSplit(rows);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
            """));

        [Fact]
        public Task Tuple_of_parts() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("A").[|Fit|](data).Transform(data);
            var (train, test) = Divide(scaled);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(train).Transform(test));
            (IDataView, IDataView) Divide(IDataView rows)
            {
                var split = ml.Data.TrainTestSplit(rows);
                return (split.TrainSet, split.TestSet);
            }
            """));

        [Fact]
        public Task Through_a_lambda_in_a_variable() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            Func<IDataView, IDataView> scale = rows => ml.Transforms.NormalizeMinMax("A").[|Fit|](rows).Transform(rows);
            var split = ml.Data.TrainTestSplit(scale(data));
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
            """));

        [Fact]
        public Task Local_function_that_fits() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = Scale(data);
            var split = ml.Data.TrainTestSplit(scaled);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
            IDataView Scale(IDataView rows) => ml.Transforms.NormalizeMinMax("A").[|Fit|](rows).Transform(rows);
            """));

        [Fact]
        public Task Array_of_parts() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("A").[|Fit|](data).Transform(data);
            var split = ml.Data.TrainTestSplit(scaled);
            var parts = new[] { split.TrainSet, split.TestSet };
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(parts[0]).Transform(parts[1]));
            """));

        [Fact]
        public Task List_of_parts() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("A").[|Fit|](data).Transform(data);
            var split = ml.Data.TrainTestSplit(scaled);
            var parts = new List<IDataView> { split.TrainSet, split.TestSet };
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(parts[0]).Transform(parts[1]));
            """));

        [Fact]
        public Task Dictionary_of_parts() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("A").[|Fit|](data).Transform(data);
            var split = ml.Data.TrainTestSplit(scaled);
            var parts = new Dictionary<string, IDataView> { ["train"] = split.TrainSet, ["test"] = split.TestSet };
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(parts["train"]).Transform(parts["test"]));
            """));

        [Fact]
        public Task Anonymous_type() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("A").[|Fit|](data).Transform(data);
            var split = ml.Data.TrainTestSplit(scaled);
            var parts = new { Train = split.TrainSet, Test = split.TestSet };
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(parts.Train).Transform(parts.Test));
            """));

        [Fact]
        public Task The_rows_variable_is_overwritten() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            data = ml.Transforms.NormalizeMinMax("A").[|Fit|](data).Transform(data);
            var split = ml.Data.TrainTestSplit(data);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
            """));

        [Fact]
        public Task Final_refit_afterwards_does_not_excuse() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("A").[|Fit|](data).Transform(data);
            var split = ml.Data.TrainTestSplit(scaled);
            var metrics = ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
            Console.WriteLine(metrics.RSquared);
            return ml.Regression.Trainers.Sdca().Fit(scaled);
            """));

        [Fact]
        public Task Nested_validation_part() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("A").[|Fit|](data).Transform(data);
            var outer = ml.Data.TrainTestSplit(scaled);
            var inner = ml.Data.TrainTestSplit(outer.TrainSet);
            var model = ml.Regression.Trainers.Sdca().Fit(inner.TrainSet);
            Console.WriteLine(ml.Regression.Evaluate(model.Transform(inner.TestSet)).RSquared);
            return ml.Regression.Evaluate(model.Transform(outer.TestSet));
            """));

        [Fact]
        public Task The_trainer_is_chained_to_its_own_model() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaler = ml.Transforms.NormalizeMinMax("A").[|Fit|](data);
            var split = ml.Data.TrainTestSplit(data);
            var pipeline = ml.Transforms.Concatenate("Features", "A").Append(ml.Regression.Trainers.Sdca());
            var model = pipeline.Fit(scaler.Transform(split.TrainSet));
            var all = scaler.Append(model);
            return ml.Regression.Evaluate(all.Transform(split.TestSet));
            """));

        [Fact]
        public Task Conditional_access_and_null_forgiving() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms?.NormalizeMinMax("A")!.[|Fit|](data)!.Transform(data)!;
            var split = ml.Data.TrainTestSplit(scaled);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
            """));

        [Fact]
        public Task Cast_and_as() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = (IDataView)((IEstimator<ITransformer>)ml.Transforms.NormalizeMinMax("A")).[|Fit|](data).Transform(data);
            var split = ml.Data.TrainTestSplit(scaled);
            return ml.Regression.Evaluate((ml.Regression.Trainers.Sdca() as IEstimator<ITransformer>)!.Fit(split.TrainSet).Transform(split.TestSet));
            """));

        [Fact]
        public Task Pattern_variable() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            if (ml.Transforms.NormalizeMinMax("A").[|Fit|](data) is ITransformer scaler)
            {
                var split = ml.Data.TrainTestSplit(scaler.Transform(data));
                return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
            }

            return null;
            """));

        [Fact]
        public Task Clusters_as_a_feature() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var clusters = ml.Clustering.Trainers.KMeans("A", numberOfClusters: 4).[|Fit|](data).Transform(data);
            var split = ml.Data.TrainTestSplit(clusters);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
            """));

        [Fact]
        public Task One_loop_over_all_trainers() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("Features").[|Fit|](data).Transform(data);
            var split = ml.Data.TrainTestSplit(scaled);
            foreach (var rate in new[] { 0.1, 0.01 })
            {
                var model = ml.Regression.Trainers.OnlineGradientDescent(learningRate: (float)rate).Fit(split.TrainSet);
                Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet)).RSquared);
            }

            return null;
            """));
    }
}
