// corpus: Winners are drawn with replacement, orders are repeated on an invoice, and a list is cut into pages. No model is trained.
// library: none
// axis: look-alike code
namespace Shop;

public sealed record Order(string Customer, decimal Total);

public sealed class Invoices(Random random)
{
    public IReadOnlyList<Order> Winners(Order[] orders) => random.GetItems(orders, 3);

    public (List<Order> Front, List<Order> Back) Pages(List<Order> orders)
    {
        orders.AddRange(orders.Where(order => order.Total > 100));
        var mean = orders.Average(order => order.Total);
        var shifted = orders.Select(order => order with { Total = order.Total - mean }).ToList();
        return (shifted.Take(800).ToList(), shifted.Skip(700).ToList());
    }
}
