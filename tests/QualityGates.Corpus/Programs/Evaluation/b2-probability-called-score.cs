// corpus: A property called Score is mapped to the probability column, so one half is a sound threshold.
// library: ML.NET
// axis: ColumnName attribute, prediction service
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Scholarships;

internal sealed class Program
{
    private readonly MLContext _ml = new(seed: 1);

    private static void Main() => new Program().Run();

    private void Run()
    {
        var students = _ml.Data.LoadFromTextFile<Student>("students.csv", separatorChar: ',', hasHeader: true);
        var split = _ml.Data.TrainTestSplit(students, testFraction: 0.2);
        var model = _ml.Transforms.Concatenate("Features", nameof(Student.Grade), nameof(Student.Absences))
            .Append(_ml.BinaryClassification.Trainers.FastTree(nameof(Student.Graduated)))
            .Fit(split.TrainSet);
        var metrics = _ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Student.Graduated));
        if (metrics.AreaUnderRocCurve < 0.7 || metrics.F1Score < 0.6)
        {
            throw new InvalidOperationException("The model is not better than the form teacher.");
        }

        var engine = _ml.Model.CreatePredictionEngine<Student, Chance>(model);
        var chance = engine.Predict(new Student { Grade = 1.7f, Absences = 2 });
        Console.WriteLine(chance.Score >= 0.5f ? "likely" : "unlikely");
    }
}

internal sealed class Student
{
    [LoadColumn(0)] public float Grade { get; set; }
    [LoadColumn(1)] public float Absences { get; set; }
    [LoadColumn(2)] public bool Graduated { get; set; }
}

internal sealed class Chance
{
    [ColumnName("Probability")] public float Score { get; set; }
}
