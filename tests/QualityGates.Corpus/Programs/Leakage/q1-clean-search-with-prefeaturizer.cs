// corpus: A search over folds is given the scaling as its preFeaturizer, so that it is fitted anew in each fold; a test part waits outside.
// library: ML.NET AutoML
// axis: console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 23);
var students = ml.Data.LoadFromTextFile<Student>(args[0], separatorChar: ';', hasHeader: true);
var parts = ml.Data.TrainTestSplit(students, testFraction: 0.2, seed: 23);

var scaling = ml.Transforms.NormalizeMeanVariance(nameof(Student.Hours))
    .Append(ml.Transforms.NormalizeMinMax(nameof(Student.Absences)));
var search = ml.Auto().CreateBinaryClassificationExperiment(new BinaryExperimentSettings { MaxExperimentTimeInSeconds = 240 });
var result = search.Execute(parts.TrainSet, numberOfCVFolds: 4, labelColumnName: nameof(Student.Passed), preFeaturizer: scaling);

var folds = result.BestRun.Results.ToList();
var winner = result.BestRun.Estimator.Fit(parts.TrainSet);
var test = ml.BinaryClassification.EvaluateNonCalibrated(winner.Transform(parts.TestSet), nameof(Student.Passed));
File.WriteAllText("students.json", JsonSerializer.Serialize(new
{
    FoldArea = folds.Average(fold => fold.ValidationMetrics.AreaUnderRocCurve),
    test.AreaUnderRocCurve,
    test.F1Score,
    test.PositiveRecall,
}));

internal sealed class Student
{
    [LoadColumn(0)] public float Hours { get; set; }

    [LoadColumn(1)] public float Absences { get; set; }

    [LoadColumn(2)] public float Marks { get; set; }

    [LoadColumn(3)] public bool Passed { get; set; }
}
