// corpus: Lines that do not parse are written down and the run ends when there are too many; a default that a cell may be empty is said.
// library: TorchSharp
// axis: reader class
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Pumps;

public sealed class PumpReader(TextWriter log, double tolerated = 0.01)
{
    public (float[] Flow, float[] Power) Read(string path)
    {
        List<float> flow = [], power = [];
        var (number, bad) = (0, 0);
        foreach (var line in File.ReadLines(path))
        {
            number++;
            var cells = line.Split(',');
            if (cells.Length < 2 || !float.TryParse(cells[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var f))
            {
                bad++;
                log.WriteLine($"{path}({number}): {line}");
                continue;
            }
            flow.Add(f);
            power.Add(cells[1].Length == 0 ? 0 : float.Parse(cells[1], CultureInfo.InvariantCulture));
        }
        return bad > tolerated * number ? throw new InvalidDataException($"{bad} of {number} lines") : ([.. flow], [.. power]);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        torch.manual_seed(7);
        var (flow, power) = new PumpReader(Console.Error).Read(args[0]);
        using var x = torch.tensor(flow).unsqueeze(1);
        using var y = torch.tensor(power).unsqueeze(1);
        using var net = nn.Linear(1, 1);
        using var optimizer = optim.SGD(net.parameters(), 0.001);
        for (var i = 0; i < 100; i++)
        {
            using var scope = torch.NewDisposeScope();
            optimizer.zero_grad();
            nn.functional.mse_loss(net.call(x), y).backward();
            optimizer.step();
        }
    }
}
