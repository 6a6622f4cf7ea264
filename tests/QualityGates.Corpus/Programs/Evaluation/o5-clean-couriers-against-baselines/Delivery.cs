using System.Globalization;

namespace Couriers;

public sealed class Delivery
{
    public float Kilometres { get; set; }

    public float Parcels { get; set; }

    public float Hour { get; set; }

    public string Quarter { get; set; } = "";

    public float Minutes { get; set; }

    public static IEnumerable<Delivery> ReadFrom(TextReader reader)
    {
        for (var line = reader.ReadLine(); line is not null; line = reader.ReadLine())
        {
            if (line.Split(',') is [var kilometres, var parcels, var hour, var quarter, var minutes])
            {
                yield return new Delivery
                {
                    Kilometres = float.Parse(kilometres, CultureInfo.InvariantCulture),
                    Parcels = float.Parse(parcels, CultureInfo.InvariantCulture),
                    Hour = float.Parse(hour, CultureInfo.InvariantCulture),
                    Quarter = quarter,
                    Minutes = float.Parse(minutes, CultureInfo.InvariantCulture),
                };
            }
            else
            {
                throw new InvalidDataException($"Not a delivery: {line}");
            }
        }
    }
}
