// corpus: A logger writes rows a trainer reads: writer and reader use the machine's culture for numbers and times; the second pair does not.
// library: TorchSharp
// axis: writer and reader classes
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Sensors;

public readonly record struct Reading(DateTime At, double Celsius, double Hectopascal);

public sealed class ReadingLog(string path)
{
    public void Append(Reading reading)
    {
        using var writer = new StreamWriter(path, append: true);
        writer.WriteLine($"{reading.At:O};{reading.Celsius};{reading.Hectopascal}"); // expect: MLQ1008
    }

    public IEnumerable<Reading> Read()
    {
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split(';');
            yield return new Reading(
                DateTime.ParseExact(cells[0], "O", CultureInfo.InvariantCulture),
                double.Parse(cells[1]), // expect: MLQ1008
                Convert.ToDouble(cells[2])); // expect: MLQ1008
        }
    }
}

public sealed class StableLog(string path)
{
    public void Append(Reading reading)
    {
        using var writer = new StreamWriter(path, append: true);
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reading.At:O};{reading.Celsius};{reading.Hectopascal}"));
    }

    public IEnumerable<Reading> Read() => File.ReadLines(path).Select(line => line.Split(';')).Select(cells => new Reading(
        DateTime.Parse(cells[0], CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        double.Parse(cells[1], CultureInfo.InvariantCulture),
        Convert.ToDouble(cells[2], CultureInfo.InvariantCulture)));
}

public static class Program
{
    public static void Main()
    {
        torch.manual_seed(2);
        var readings = new ReadingLog("readings.txt").Read().Concat(new StableLog("stable.txt").Read()).ToList();
        using var x = torch.tensor(readings.Select(reading => (float)reading.Celsius).ToArray()).unsqueeze(1);
        using var y = torch.tensor(readings.Select(reading => (float)reading.Hectopascal).ToArray()).unsqueeze(1);
        using var net = nn.Linear(1, 1);
        using var optimizer = optim.SGD(net.parameters(), 0.01);
        for (var i = 0; i < 200; i++)
        {
            using var scope = torch.NewDisposeScope();
            optimizer.zero_grad();
            nn.functional.mse_loss(net.call(x), y).backward();
            optimizer.step();
        }
    }
}
