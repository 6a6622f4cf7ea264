using System.Globalization;

namespace HeartClinic;

public sealed record Visit(double Age, double Pressure, double Cholesterol, double MaximumPulse, bool Ill)
{
    private const int Cells = 5;

    public double[] Inputs => [Age, Pressure, Cholesterol, MaximumPulse];

    public int Class => Ill ? 1 : 0;

    public static Visit Parse(string line)
    {
        var cells = line.Split(',');
        if (cells.Length != Cells)
        {
            throw new InvalidDataException($"A visit has {Cells} cells: {line}");
        }

        double At(int i) => double.Parse(cells[i], CultureInfo.InvariantCulture);

        return new Visit(At(0), At(1), At(2), At(3), cells[4] == "1");
    }
}
