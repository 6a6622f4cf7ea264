// corpus: The column that is predicted stands among the concatenated features.
// library: ML.NET
// axis: direct
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var students = ml.Data.LoadFromTextFile<Student>("students.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(students, testFraction: 0.2);

var features = ml.Transforms.Concatenate("Features", nameof(Student.Hours), nameof(Student.Absences), nameof(Student.Grade)); // expect: MLQ2008
var model = features.Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Student.Grade))).Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Student.Grade));
File.WriteAllText("grades.txt", $"R² {metrics.RSquared:F3}, MAE {metrics.MeanAbsoluteError:F2}");

public sealed class Student
{
    [LoadColumn(0)] public float Hours { get; set; }
    [LoadColumn(1)] public float Absences { get; set; }
    [LoadColumn(2)] public float Grade { get; set; }
}
