// corpus: A library trains candidates in parallel with a context it is given; whether that has a seed is for the program to say.
// library: ML.NET
// axis: class library, parameter of a constructor
using Microsoft.ML;

namespace Candidates;

public sealed record Score(string Name, double Absolute, double Root);

public sealed class CandidateRunner
{
    private readonly MLContext _context;
    private readonly string _label;

    public CandidateRunner(MLContext context, string label)
    {
        _context = context;
        _label = label;
    }

    public Score[] Run(IDataView train, IDataView test, IReadOnlyDictionary<string, int> iterations)
    {
        var names = iterations.Keys.Order(StringComparer.Ordinal).ToArray();
        var scores = new Score[names.Length];
        Parallel.For(0, names.Length, place =>
        {
            var name = names[place];
            var model = _context.Transforms.NormalizeMinMax("Features")
                .Append(_context.Regression.Trainers.OnlineGradientDescent(_label, numberOfIterations: iterations[name]))
                .Fit(train);
            var metrics = _context.Regression.Evaluate(model.Transform(test), _label);
            scores[place] = new Score(name, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
        });
        return scores;
    }
}
