using System.Globalization;

namespace Members;

public sealed record Letter(string Name, decimal Fee);

public static class Letters
{
    public static void Print(string path, TextWriter output)
    {
        foreach (var letter in Read(path))
        {
            output.WriteLine($"Dear {letter.Name}, please pay your fee.");
        }
    }

    private static List<Letter> Read(string path)
    {
        var letters = new List<Letter>();
        foreach (var line in File.ReadLines(path))
        {
            try
            {
                var cells = line.Split(';');
                letters.Add(new Letter(cells[0], decimal.Parse(cells[1], CultureInfo.InvariantCulture)));
            }
            catch (FormatException)
            {
            }
        }

        return letters;
    }
}
