using QualityGates.Rules.Leakage;
using Verify = QualityGates.Testing.AnalyzerVerifier<QualityGates.Rules.Leakage.PreprocessingFittedBeforeSplit>;

namespace QualityGates.Analyzers.Tests.Leakage;

public static partial class PreprocessingFittedBeforeSplitTests
{
    public sealed class Guards
    {
        [Fact]
        public Task Keys_of_users_and_things_for_a_recommender() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var keyed = ml.Transforms.Conversion.MapValueToKey("User").Append(ml.Transforms.Conversion.MapValueToKey("Book")).Fit(data).Transform(data);
            var split = ml.Data.TrainTestSplit(keyed);
            var model = ml.Recommendation().Trainers.MatrixFactorization("Rating", "User", "Book").Fit(split.TrainSet);
            return ml.Recommendation().Evaluate(model.Transform(split.TestSet), "Rating");
            """));

        [Fact]
        public Task Inside_the_pipeline() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var model = ml.Transforms.NormalizeMinMax("Features").Append(ml.Regression.Trainers.Sdca()).Fit(split.TrainSet);
            return ml.Regression.Evaluate(model.Transform(split.TestSet));
            """));

        [Fact]
        public Task Fitted_on_the_train_part() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var scaler = ml.Transforms.NormalizeMinMax("Features").Fit(split.TrainSet);
            var model = ml.Regression.Trainers.Sdca().Fit(scaler.Transform(split.TrainSet));
            return ml.Regression.Evaluate(model.Transform(scaler.Transform(split.TestSet)));
            """));

        [Fact]
        public Task Steps_that_learn_nothing() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var shaped = ml.Transforms.Concatenate("Features", "A", "B")
                .Append(ml.Transforms.CopyColumns("Label", "Y"))
                .Append(ml.Transforms.Conversion.ConvertType("C"))
                .Append(ml.Transforms.Categorical.OneHotHashEncoding("D"))
                .Append(ml.Transforms.NormalizeLpNorm("Features"))
                .Append(ml.Transforms.Text.TokenizeIntoWords("Words", "Text"))
                .Append(ml.Transforms.DropColumns("E"))
                .Fit(data).Transform(data);
            var split = ml.Data.TrainTestSplit(shaped);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
            """));

        [Fact]
        public Task Label_keys_only() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var keyed = ml.Transforms.Conversion.MapValueToKey("Label", "Species").Append(ml.Transforms.LoadRawImageBytes("Image", path, "File")).Fit(data).Transform(data);
            var split = ml.Data.TrainTestSplit(keyed);
            return ml.MulticlassClassification.Evaluate(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy().Fit(split.TrainSet).Transform(split.TestSet));
            """));

        [Fact]
        public Task Label_keys_in_place() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var keyed = ml.Transforms.Conversion.MapValueToKey("Species").Fit(data).Transform(data);
            var split = ml.Data.TrainTestSplit(keyed);
            return ml.MulticlassClassification.Evaluate(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy("Species").Fit(split.TrainSet).Transform(split.TestSet), "Species");
            """));

        [Fact]
        public Task Default_value_for_missing() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var filled = ml.Transforms.ReplaceMissingValues("Features").Fit(data).Transform(data);
            var split = ml.Data.TrainTestSplit(filled);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
            """));

        [Fact]
        public Task Default_value_said_so() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var filled = ml.Transforms.ReplaceMissingValues("Features", replacementMode: Microsoft.ML.Transforms.MissingValueReplacingEstimator.ReplacementMode.DefaultValue).Fit(data).Transform(data);
            var split = ml.Data.TrainTestSplit(filled);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
            """));

        [Fact]
        public Task Fitted_for_a_chart_only() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("Features").Fit(data).Transform(data);
            Console.WriteLine(scaled.Preview().RowView.Length);
            var split = ml.Data.TrainTestSplit(data);
            var model = ml.Transforms.NormalizeMinMax("Features").Append(ml.Regression.Trainers.Sdca()).Fit(split.TrainSet);
            return ml.Regression.Evaluate(model.Transform(split.TestSet));
            """));

        [Fact]
        public Task Final_refit_on_everything_after_the_evaluation() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var pipeline = ml.Transforms.NormalizeMinMax("Features").Append(ml.Regression.Trainers.Sdca());
            Console.WriteLine(ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet)).RSquared);
            var final = pipeline.Fit(data);
            ml.Model.Save(final, data.Schema, path);
            return null;
            """));

        [Fact]
        public Task Split_but_never_evaluated() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("Features").Fit(data).Transform(data);
            var split = ml.Data.TrainTestSplit(scaled);
            return ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
            """));

        [Fact]
        public Task Another_source_for_the_test() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("Features").Fit(data);
            var test = ml.Data.LoadFromTextFile(path);
            var model = ml.Regression.Trainers.Sdca().Fit(scaled.Transform(data));
            return ml.Regression.Evaluate(model.Transform(scaled.Transform(test)));
            """));

        [Fact]
        public Task Scaler_of_the_train_part_used_before_an_unrelated_split() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var scaler = ml.Transforms.NormalizeMinMax("Features").Fit(split.TrainSet);
            var inner = ml.Data.TrainTestSplit(scaler.Transform(split.TrainSet));
            var model = ml.Regression.Trainers.Sdca().Fit(inner.TrainSet);
            return ml.Regression.Evaluate(model.Transform(scaler.Transform(split.TestSet)));
            """));

        [Fact]
        public Task A_step_that_is_not_known() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var own = new OwnStep();
            var scaled = own.Fit(data).Transform(data);
            var split = ml.Data.TrainTestSplit(scaled);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
            }
            class OwnStep : IEstimator<ITransformer>
            {
                public ITransformer Fit(IDataView input) => throw new NotSupportedException();
                public SchemaShape GetOutputSchema(SchemaShape inputSchema) => inputSchema;
            """));

        [Fact]
        public Task Custom_mapping() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var mapped = ml.Transforms.CustomMapping<In, Out>((i, o) => o.B = i.A * 2, null).Fit(data).Transform(data);
            var split = ml.Data.TrainTestSplit(mapped);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
            }
            class In { public float A; }
            class Out
            {
                public float B;
            """));

        [Fact]
        public Task Incomplete() => LeakagePrograms.VerifyIncompleteAsync<PreprocessingFittedBeforeSplit>(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NormalizeMinMax("Features").Fit(
            var split = ml.Data.TrainTestSplit(scaled
            return ml.Regression.Evaluate(
            """));

        [Fact]
        public Task Unresolved() => LeakagePrograms.VerifyIncompleteAsync<PreprocessingFittedBeforeSplit>(LeakagePrograms.InMethod("""
            var scaled = ml.Transforms.NoSuchStep("Features").Fit(data).Transform(data);
            var split = ml.Data.TrainTestSplit(scaled);
            return ml.Regression.Evaluate(ml.Regression.Trainers.Sdca().Fit(split.TrainSet).Transform(split.TestSet));
            """));

        [Fact]
        public Task Scaled_on_an_empty_view() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var scaler = ml.Transforms.NormalizeMinMax("Features").Fit(ml.Data.TakeRows(data, 0));
            var split = ml.Data.TrainTestSplit(data);
            var model = ml.Regression.Trainers.Sdca().Fit(scaler.Transform(split.TrainSet));
            return ml.Regression.Evaluate(model.Transform(scaler.Transform(split.TestSet)));
            """));

        [Fact]
        public Task Training_statistics_beside() => Verify.VerifyAnalyzerAsync(LeakagePrograms.InMethod("""
            var split = ml.Data.TrainTestSplit(data);
            var all = ml.Transforms.NormalizeMinMax("Features").Fit(data);
            ml.Model.Save(all, data.Schema, path);
            var model = ml.Regression.Trainers.Sdca().Fit(split.TrainSet);
            return ml.Regression.Evaluate(model.Transform(split.TestSet));
            """));
    }
}
