// corpus: Hash codes of texts find doubles and choose a colour of the console; what the model is given is hashed by a step, and the shop keeps its rows together.
// library: ML.NET
// axis: equality comparer in another file, hashing step, sampling key
using System.Diagnostics.CodeAnalysis;

namespace Bakery;

public sealed class Order
{
    public string Shop { get; set; } = "";

    public string Article { get; set; } = "";

    public float Weekday { get; set; }

    public float Pieces { get; set; }
}

public sealed class SameOrder : IEqualityComparer<Order>
{
    public bool Equals(Order? one, Order? other) =>
        one?.Shop == other?.Shop && one?.Article == other?.Article && one?.Weekday == other?.Weekday && one?.Pieces == other?.Pieces;

    public int GetHashCode([DisallowNull] Order order)
    {
        var hash = new HashCode();
        hash.Add(order.Shop, StringComparer.OrdinalIgnoreCase);
        hash.Add(order.Article);
        hash.Add(order.Weekday);
        return hash.ToHashCode();
    }
}
