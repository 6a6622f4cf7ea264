using System.Globalization;

namespace Workshop.Accounting;

public sealed record Invoice(string Customer, decimal Amount);

public sealed class InvoiceList
{
    private readonly List<Invoice> _invoices = [];

    public decimal Total => _invoices.Sum(invoice => invoice.Amount);

    public void AddFrom(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split(';');
            try
            {
                _invoices.Add(new Invoice(cells[0], decimal.Parse(cells[1], CultureInfo.InvariantCulture)));
            }
            catch (FormatException)
            {
            }
        }
    }
}
