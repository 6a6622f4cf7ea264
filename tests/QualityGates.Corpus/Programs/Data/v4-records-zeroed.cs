// corpus: A database reader puts zeros where a value cannot be converted.
// library: ML.NET
// axis: query
using System.Data.Common;
using System.Globalization;
using Microsoft.ML;

namespace Zeroed;

public sealed class Loan
{
    public float Income { get; set; }
    public float Debt { get; set; }
    public bool Label { get; set; }
}

public sealed class LoanRepository(DbConnection connection)
{
    public async Task<List<Loan>> ReadAsync()
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT income, debt, defaulted FROM loans ORDER BY id";
        await using var reader = await command.ExecuteReaderAsync();
        var loans = new List<Loan>();
        while (await reader.ReadAsync())
        {
            loans.Add(new Loan { Income = Money(reader, 0), Debt = Money(reader, 1), Label = reader.GetBoolean(2) });
        }

        return loans;
    }

    private static float Money(DbDataReader reader, int column)
    {
        try
        {
            return Convert.ToSingle(reader.GetValue(column), CultureInfo.InvariantCulture);
        }
        catch (InvalidCastException) // expect: MLQ4004
        {
            return 0;
        }
    }
}

public sealed class LoanTraining(MLContext ml, LoanRepository repository)
{
    public async Task<double> RunAsync()
    {
        var loans = await repository.ReadAsync();
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(loans), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "Income", "Debt").Append(ml.BinaryClassification.Trainers.FastForest()).Fit(split.TrainSet);
        return ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet)).AreaUnderRocCurve;
    }
}
