// corpus: A fluent class gathers conditions and puts the query for training rows together; the conditions come from the body of a request.
// library: ML.NET
// axis: fluent class, StringBuilder, record, several files
using System.Text;

namespace Loans;

public sealed class RowQuery(string table)
{
    private readonly List<string> _conditions = [];
    private string _order = "Id";

    public RowQuery Where(string column, string value)
    {
        _conditions.Add($"{column} = '{value}'");
        return this;
    }

    public RowQuery OrderBy(string column)
    {
        _order = column;
        return this;
    }

    public override string ToString()
    {
        var text = new StringBuilder("SELECT Income, Debt, Defaulted FROM ").Append(table);
        for (var i = 0; i < _conditions.Count; i++)
        {
            text.Append(i == 0 ? " WHERE " : " AND ").Append(_conditions[i]);
        }

        return text.Append(" ORDER BY ").Append(_order).ToString();
    }
}
