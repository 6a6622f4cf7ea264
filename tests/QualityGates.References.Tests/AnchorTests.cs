using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace QualityGates.References.Tests;

/// <summary>
/// The symbols the rules stand on, looked up the way an analyzer does. The round trip proves every line; this says in plain words
/// what must never go missing.
/// </summary>
public class AnchorTests
{
    private static readonly CSharpCompilation Compilation =
        CSharpCompilation.Create("Anchors", references: [.. MLReferences.Net, .. MLReferences.All]);

    [Theory]
    [InlineData("Microsoft.ML.MLContext", "Data", "Transforms", "BinaryClassification", "Model", "Log")]
    [InlineData("Microsoft.ML.DataOperationsCatalog", "TrainTestSplit", "CrossValidationSplit", "ShuffleRows", "TakeRows")]
    [InlineData("Microsoft.ML.DataOperationsCatalog+TrainTestData", "TrainSet", "TestSet")]
    [InlineData("Microsoft.ML.TrainCatalogBase+CrossValidationResult`1", "Model", "Metrics", "Fold", "ScoredHoldOutSet")]
    [InlineData("Microsoft.ML.BinaryClassificationCatalog", "Evaluate", "EvaluateNonCalibrated", "CrossValidate", "ChangeModelThreshold")]
    [InlineData("Microsoft.ML.LearningPipelineExtensions", "Append", "AppendCacheCheckpoint")]
    [InlineData("Microsoft.ML.ModelOperationsCatalog", "Save", "Load", "CreatePredictionEngine")]
    [InlineData("Microsoft.ML.StandardTrainersCatalog", "Sdca", "SdcaLogisticRegression", "LbfgsLogisticRegression", "OneVersusAll")]
    [InlineData("Microsoft.ML.TreeExtensions", "FastTree", "FastForest", "Gam")]
    [InlineData("Microsoft.ML.NormalizationCatalog", "NormalizeMinMax", "NormalizeMeanVariance")]
    [InlineData("Microsoft.ML.PermutationFeatureImportanceExtensions", "PermutationFeatureImportance")]
    [InlineData("Microsoft.ML.Trainers.FastTree.FastTreeBinaryTrainer+Options")]
    [InlineData("Microsoft.ML.PredictionEngine`2")]
    [InlineData("Microsoft.ML.PredictionEngineBase`2", "Predict")]
    [InlineData("Microsoft.ML.AutoML.AutoMLExperiment", "Run", "RunAsync")]
    [InlineData("Microsoft.ML.AutoML.AutoMLExperimentExtension", "SetDataset", "SetBinaryClassificationMetric", "SetPipeline")]
    [InlineData("Microsoft.ML.AutoML.ExperimentBase`2", "Execute")]
    [InlineData("Microsoft.Extensions.ML.PredictionEnginePool`2", "GetPredictionEngine")]
    [InlineData("TorchSharp.torch", "manual_seed", "no_grad", "load", "NewDisposeScope")]
    [InlineData("TorchSharp.torch+random", "manual_seed")]
    [InlineData("TorchSharp.torch+Tensor", "backward", "item", "detach", "to", "Dispose")]
    [InlineData("TorchSharp.torch+nn", "Linear", "CrossEntropyLoss", "Sequential", "Dropout", "BatchNorm1d")]
    [InlineData("TorchSharp.torch+nn+Module", "train", "eval", "parameters", "save", "RegisterComponents")]
    [InlineData("TorchSharp.torch+nn+Module`2", "call", "forward")]
    [InlineData("TorchSharp.torch+optim", "Adam", "SGD")]
    [InlineData("TorchSharp.torch+optim+Optimizer", "step", "zero_grad")]
    [InlineData("TorchSharp.torch+optim+lr_scheduler", "StepLR")]
    [InlineData("TorchSharp.Modules.DataLoader")]
    [InlineData("TorchSharp.torch+utils+data", "DataLoader")]
    [InlineData("Tensorflow.KerasApi", "keras")]
    [InlineData("Tensorflow.Keras.Engine.IModel", "fit", "evaluate", "predict", "compile")]
    [InlineData("Tensorflow.tensorflow", "set_random_seed", "GradientTape")]
    [InlineData("NumSharp.np", "mean", "std", "load")]
    [InlineData("NumSharp.NumPyRandom", "seed", "permutation", "shuffle")]
    [InlineData("Accord.MachineLearning.DecisionTrees.RandomForestLearning", "Learn")]
    [InlineData("Accord.Math.Random.Generator", "Seed")]
    [InlineData("SharpLearning.RandomForest.Learners.ClassificationRandomForestLearner", "Learn")]
    [InlineData("SharpLearning.CrossValidation.CrossValidators.CrossValidation`1", "CrossValidate")]
    [InlineData("Microsoft.Data.Analysis.DataFrame", "LoadCsv", "Filter", "Sample", "GroupBy", "Merge")]
    [InlineData("MathNet.Numerics.LinearAlgebra.Matrix`1", "QR")]
    public void Is_there(string type, params string[] members)
    {
        var found = Compilation.GetTypeByMetadataName(type);
        Assert.True(found is not null, $"{type} is missing");
        Assert.Equal([], members.Where(member => found.GetMembers(member).IsEmpty).ToArray());
    }

    /// <summary>Optional seeds are what several rules ask for: their defaults must be told from values.</summary>
    [Fact]
    public void Defaults_are_those_of_the_library()
    {
        var split = Compilation.GetTypeByMetadataName("Microsoft.ML.DataOperationsCatalog")!
            .GetMembers("TrainTestSplit").OfType<IMethodSymbol>().Single();
        Assert.Equal(
            ["data", "testFraction = 0.1", "samplingKeyColumnName = ", "seed = "],
            split.Parameters.Select(parameter => parameter.HasExplicitDefaultValue
                ? FormattableString.Invariant($"{parameter.Name} = {parameter.ExplicitDefaultValue}")
                : parameter.Name));
    }

    [Fact]
    public void Extension_methods_are_extensions()
    {
        var catalog = Compilation.GetTypeByMetadataName("Microsoft.ML.StandardTrainersCatalog")!;
        Assert.All(catalog.GetMembers().OfType<IMethodSymbol>(), method => Assert.True(method.IsExtensionMethod, method.ToDisplayString()));
    }
}
