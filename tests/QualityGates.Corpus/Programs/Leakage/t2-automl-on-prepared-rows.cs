// corpus: The search divides rows into folds whose features were encoded and reduced over all of them.
// library: ML.NET AutoML
// axis: progress handler, method
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

public sealed class Survey
{
    [LoadColumn(0, 39), VectorType(40)] public float[] Answers { get; set; } = new float[40];
    [LoadColumn(40)] public bool Label { get; set; }
}

public sealed class ProgressPrinter : IProgress<CrossValidationRunDetail<BinaryClassificationMetrics>>
{
    public void Report(CrossValidationRunDetail<BinaryClassificationMetrics> value) => Console.WriteLine(value.TrainerName);
}

public static class SurveySearch
{
    public static string Run(string file)
    {
        var ml = new MLContext(seed: 9);
        var raw = ml.Data.LoadFromTextFile<Survey>(file, separatorChar: ',');
        var reduction = ml.Transforms.ProjectToPrincipalComponents("Features", nameof(Survey.Answers), rank: 10, seed: 1);
        var reduced = reduction.Fit(raw).Transform(raw);
        var settings = new BinaryExperimentSettings { MaxModels = 20 };
        var result = ml.Auto().CreateBinaryClassificationExperiment(settings)
            .Execute(reduced, numberOfCVFolds: 5, labelColumnName: "Label", progressHandler: new ProgressPrinter()); // expect: MLQ2002
        return result.BestRun.TrainerName;
    }
}
