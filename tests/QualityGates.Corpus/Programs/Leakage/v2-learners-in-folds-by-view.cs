// corpus: Folds of answers are made without saying whose they are, and each fold trains and is measured in a local function.
// library: ML.NET
// axis: CrossValidationSplit, local function
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Quiz;

public sealed class Answer
{
    public string StudentId { get; set; } = "";
    public float Seconds { get; set; }
    public float Difficulty { get; set; }
    public bool Right { get; set; }
}

public sealed class QuizStudy(MLContext ml)
{
    public double Run(List<Answer> answers)
    {
        var folds = ml.Data.CrossValidationSplit(ml.Data.LoadFromEnumerable(answers), numberOfFolds: 4); // expect: MLQ2010
        return folds.Average(Area);

        double Area(DataOperationsCatalog.TrainTestData fold)
        {
            var pipeline = ml.Transforms.Concatenate("Features", "Seconds", "Difficulty").Append(ml.BinaryClassification.Trainers.FastTree("Right"));
            return ml.BinaryClassification.Evaluate(pipeline.Fit(fold.TrainSet).Transform(fold.TestSet), "Right").AreaUnderRocCurve;
        }
    }
}
