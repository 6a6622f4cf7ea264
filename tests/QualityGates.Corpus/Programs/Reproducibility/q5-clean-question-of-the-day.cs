// corpus: A quiz draws its questions by the clock, while the model that knows how hard they are learned with a fixed seed.
// library: ML.NET
// axis: view model
using System.ComponentModel;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Quiz;

public sealed class Question
{
    [LoadColumn(0)] public string Text { get; set; } = "";
    [LoadColumn(1)] public float Words { get; set; }
    [LoadColumn(2)] public float Level { get; set; }
    [LoadColumn(3)] public float Seconds { get; set; }
}

public sealed class Guess
{
    public float Score { get; set; }
}

public sealed class QuizModel
{
    private readonly MLContext _ml = new(seed: 1);
    private readonly PredictionEngine<Question, Guess> _engine;

    public QuizModel(string file)
    {
        var rows = _ml.Data.LoadFromTextFile<Question>(file, separatorChar: '\t', hasHeader: true);
        var parts = _ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = _ml.Transforms.Concatenate("Features", nameof(Question.Words), nameof(Question.Level))
            .Append(_ml.Regression.Trainers.FastTree(nameof(Question.Seconds)))
            .Fit(parts.TrainSet);
        Quality = _ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Question.Seconds));
        _engine = _ml.Model.CreatePredictionEngine<Question, Guess>(model);
    }

    public RegressionMetrics Quality { get; }

    public TimeSpan TimeFor(Question question) => TimeSpan.FromSeconds(Math.Clamp(_engine.Predict(question).Score, 5, 120));
}

public sealed class QuizViewModel(QuizModel model, IReadOnlyList<Question> questions) : INotifyPropertyChanged
{
    private readonly Random _random = new(Environment.TickCount);

    public event PropertyChangedEventHandler? PropertyChanged;

    public string Text { get; private set; } = "";

    public TimeSpan Left { get; private set; }

    public void Next()
    {
        var question = questions[_random.Next(questions.Count)];
        Text = question.Text;
        Left = model.TimeFor(question);
        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(null));
    }
}
