using System.Text;

namespace Rides;

public abstract class Specification
{
    public abstract string Condition { get; }

    public Specification And(Specification other) => new Both(this, other);

    private sealed class Both(Specification left, Specification right) : Specification
    {
        public override string Condition => "(" + left.Condition + ") AND (" + right.Condition + ")";
    }
}

public sealed class InCity(string city) : Specification
{
    public override string Condition => $"City = '{city}'";
}

public sealed class Query
{
    private readonly StringBuilder _text = new("SELECT Fare, Distance FROM Rides WHERE ");

    public Query With(Specification specification)
    {
        _text.Append(specification.Condition);
        return this;
    }

    public Query OrderedBy(string column)
    {
        _text.Append(" ORDER BY ").Append(column);
        return this;
    }

    public string Text => _text.ToString();
}
