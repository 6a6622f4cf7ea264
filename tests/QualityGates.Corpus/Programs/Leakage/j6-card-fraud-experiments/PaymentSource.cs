using System.Globalization;

namespace CardFraud;

public sealed class PaymentSource(string path)
{
    public List<Payment> Balanced(int copies)
    {
        var payments = Read().ToList();
        var frauds = payments.Where(payment => payment.Fraud).ToList();
        for (var copy = 0; copy < copies; copy++)
        {
            payments.AddRange(frauds);
        }

        return payments;
    }

    private IEnumerable<Payment> Read()
    {
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split(',');
            if (cells.Length != 5)
            {
                throw new InvalidDataException($"{path}: '{line}' is no payment.");
            }

            yield return new Payment
            {
                Amount = float.Parse(cells[0], CultureInfo.InvariantCulture),
                MinutesSinceLast = float.Parse(cells[1], CultureInfo.InvariantCulture),
                KilometresFromHome = float.Parse(cells[2], CultureInfo.InvariantCulture),
                Merchant = cells[3],
                Fraud = cells[4] == "1",
            };
        }
    }
}
