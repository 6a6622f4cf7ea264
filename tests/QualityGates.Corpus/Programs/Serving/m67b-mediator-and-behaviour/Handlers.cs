using Microsoft.ML;

namespace Lending;

public sealed record AskForScore(float Income, float Debt);

public sealed class ScoreHandler(MLContext context) : IHandler<AskForScore, float>
{
    public Task<float> HandleAsync(AskForScore request, CancellationToken cancellation)
    {
        var applicants = context.Data.LoadFromEnumerable([new Applicant { Income = request.Income, Debt = request.Debt }]);
        var scored = Measured("score", () => context.Model.Load("lending.zip", out _)).Transform(applicants); // expect: MLQ6002
        return Task.FromResult(context.Data.CreateEnumerable<Score>(scored, reuseRowObject: false).First().Probability);
    }

    private static T Measured<T>(string name, Func<T> work)
    {
        Console.WriteLine(name);
        return work();
    }
}

public sealed class Applicant
{
    public float Income { get; set; }
    public float Debt { get; set; }
}

public sealed class Score
{
    public float Probability { get; set; }
}
