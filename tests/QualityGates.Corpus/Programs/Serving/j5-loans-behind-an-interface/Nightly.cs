using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Loans;

public static class Nightly
{
    public static void Run(string path)
    {
        var ml = new MLContext(seed: 1);
        var model = ml.Model.Load(LoanModel.Location, out _);
        var engine = ml.Model.CreatePredictionEngine<LoanInput, LoanOutput>(model);
        var loans = JsonSerializer.Deserialize<List<LoanInput>>(File.ReadAllText(path)) ?? [];
        Parallel.ForEach(loans, loan =>
        {
            var answer = engine.Predict(loan); // expect: MLQ6001
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{loan.Amount}: {answer.Probability:F3}"));
        });
    }
}
