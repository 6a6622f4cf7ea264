// corpus: A service writes what it was asked into a table, with a text put together, which is another rule's business; it reads no rows for learning.
// library: ML.NET
// axis: insert command
using System.Data.Common;
using Microsoft.ML;

namespace Audit;

public sealed class Query
{
    public float Amount { get; set; }
}

public sealed class Answer
{
    public float Score { get; set; }
}

public sealed class AuditedModel(PredictionEngine<Query, Answer> engine, DbConnection connection)
{
    public float Ask(string user, Query query)
    {
        var score = engine.Predict(query).Score;
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO Audit (Who, Score) VALUES ('" + user.Replace("'", "''", StringComparison.Ordinal) + "', " + score.ToString("R", System.Globalization.CultureInfo.InvariantCulture) + ")";
        command.ExecuteNonQuery();
        return score;
    }
}
