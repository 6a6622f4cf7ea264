// corpus: One of two files of the same rows is read with its header as a row.
// library: ML.NET
// axis: two loads
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var train = ml.Data.LoadFromTextFile<Student>(args[0], separatorChar: ';', hasHeader: true);
var test = ml.Data.LoadFromTextFile<Student>(args[1], separatorChar: ';'); // expect: MLQ4005
var model = ml.Transforms.Concatenate("Features", "Hours", "Absences").Append(ml.BinaryClassification.Trainers.FastTree("Passed")).Fit(train);
Console.WriteLine(ml.BinaryClassification.Evaluate(model.Transform(test), "Passed").Accuracy);

internal sealed class Student
{
    [LoadColumn(0)] public float Hours { get; set; }
    [LoadColumn(1)] public float Absences { get; set; }
    [LoadColumn(2)] public bool Passed { get; set; }
}
