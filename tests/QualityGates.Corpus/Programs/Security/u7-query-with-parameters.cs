// corpus: Rows to train on come from a database by a query whose values are parameters.
// library: ML.NET
// axis: SQL, right
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Loans;

public sealed class Loan
{
    public float Amount { get; set; }
    public float Income { get; set; }
    public bool Label { get; set; }
}

public sealed class LoanStore(DbConnection connection)
{
    public List<Loan> Of(string branch, int year)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Amount, Income, Defaulted FROM Loans WHERE Branch = @branch AND Year = @year ORDER BY Id";
        Add(command, "@branch", branch);
        Add(command, "@year", year);
        using var reader = command.ExecuteReader();
        var loans = new List<Loan>();
        while (reader.Read())
        {
            loans.Add(new Loan { Amount = reader.GetFloat(0), Income = reader.GetFloat(1), Label = reader.GetBoolean(2) });
        }

        return loans;
    }

    public static CalibratedBinaryClassificationMetrics Judge(MLContext ml, List<Loan> earlier, List<Loan> later)
    {
        var model = ml.Transforms.Concatenate("Features", nameof(Loan.Amount), nameof(Loan.Income))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression())
            .Fit(ml.Data.LoadFromEnumerable(earlier));
        return ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(later)));
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
