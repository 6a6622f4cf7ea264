// corpus: An output class for two models: one of its properties is filled by neither; a recommender is trained from a table that is read in each pass.
// library: ML.NET
// axis: static class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Courses;

public sealed class Student
{
    [LoadColumn(0)] public float Hours { get; set; }
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public float Points { get; set; }
}

public sealed class Outcome
{
    public float Score { get; set; }
    public float Scores { get; set; } // expect: MLQ6006
}

public static class CourseModels
{
    public static (float Linear, float Trees) Ask(MLContext ml, string file, Student student)
    {
        var students = ml.Data.LoadFromTextFile<Student>(file, separatorChar: ';', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(students, 0.2);
        var features = ml.Transforms.Concatenate("Features", nameof(Student.Hours), nameof(Student.Age))
            .Append(ml.Transforms.NormalizeMinMax("Features"));
        var linear = features.Append(ml.Regression.Trainers.OnlineGradientDescent(new Microsoft.ML.Trainers.OnlineGradientDescentTrainer.Options { LabelColumnName = nameof(Student.Points), NumberOfIterations = 20 })).Fit(parts.TrainSet); // expect: MLQ6008
        var trees = features.Append(ml.Regression.Trainers.FastTree(nameof(Student.Points))).Fit(parts.TrainSet);
        var first = ml.Regression.Evaluate(linear.Transform(parts.TestSet), nameof(Student.Points));
        var second = ml.Regression.Evaluate(trees.Transform(parts.TestSet), nameof(Student.Points));
        if (first.RSquared + second.RSquared < 0.8 || first.MeanAbsoluteError > 10)
        {
            throw new InvalidOperationException("Not good enough.");
        }

        return (One(ml, linear, student).Score, One(ml, trees, student).Score);
    }

    private static Outcome One(MLContext ml, ITransformer model, Student student) =>
        ml.Model.CreatePredictionEngine<Student, Outcome>(model).Predict(student);
}
