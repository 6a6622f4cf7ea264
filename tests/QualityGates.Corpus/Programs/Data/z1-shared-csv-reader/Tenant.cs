using System.Globalization;

namespace Tenants;

public sealed class Tenant
{
    public float Income { get; set; }

    public float Rent { get; set; }

    public string Contract { get; set; } = "";

    public bool Late { get; set; }

    public static Tenant FromCells(string[] cells) => new()
    {
        Income = float.Parse(cells[0], CultureInfo.InvariantCulture),
        Rent = float.Parse(cells[1], CultureInfo.InvariantCulture),
        Contract = cells[2],
        Late = bool.Parse(cells[3]),
    };
}
