using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Cards;

public sealed class CardPayment
{
    public float Amount { get; set; }
    public float Hour { get; set; }
    public float Distance { get; set; }
    public float Previous { get; set; }
    public bool IsFraud { get; set; }

    public static List<CardPayment> Read(string path) => File.ReadLines(path).Skip(1).Select(Parse).ToList();

    private static CardPayment Parse(string line)
    {
        var cells = line.Split(',');
        return new CardPayment
        {
            Amount = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Hour = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Distance = float.Parse(cells[2], CultureInfo.InvariantCulture),
            Previous = float.Parse(cells[3], CultureInfo.InvariantCulture),
            IsFraud = cells[4] == "1",
        };
    }
}

public sealed class ScoredPayment
{
    public float Amount { get; set; }
    public float Score { get; set; }
    public bool PredictedLabel { get; set; }
}
