// corpus: Settings that cannot be read give way to the defaults, and rows that cannot be read are null, which is asked about before the network learns.
// library: TorchSharp
// axis: settings record, array of nullable rows
using System.Globalization;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

var settings = Settings.Of(new FileInfo(args[0]));
manual_seed(settings.Seed);

var rows = File.ReadLines(args[1]).Skip(1).Select(Loaf.OrNull).ToArray();
var unread = rows.Count(row => row is null);
if (unread > 5)
{
    throw new InvalidDataException($"{unread} lines of {args[1]} are no loaves.");
}

var loaves = rows.OfType<Loaf>().ToArray();
var cut = loaves.Length * 4 / 5;
using var net = Sequential(Linear(2, settings.Width), Tanh(), Linear(settings.Width, 1));
using var optimizer = optim.Adam(net.parameters(), lr: settings.Rate);
var (x, y) = Loaf.Tensors(loaves[..cut]);
for (var epoch = 0; epoch < settings.Epochs; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    functional.mse_loss(net.call(x), y).backward();
    optimizer.step();
}

net.eval();
using (no_grad())
{
    var (testX, testY) = Loaf.Tensors(loaves[cut..]);
    var miss = functional.l1_loss(net.call(testX), testY).item<float>();
    File.WriteAllText(Path.ChangeExtension(args[1], ".json"), JsonSerializer.Serialize(new { miss, unread }));
}

internal sealed record Settings(int Seed = 1, int Width = 16, double Rate = 0.01, int Epochs = 200)
{
    public static Settings Of(FileInfo file)
    {
        try
        {
            return JsonSerializer.Deserialize<Settings>(File.ReadAllText(file.FullName)) ?? new Settings();
        }
        catch (JsonException)
        {
            return new Settings();
        }
    }
}

internal sealed record Loaf(float Hydration, float Hours, float Height)
{
    public static Loaf? OrNull(string line)
    {
        try
        {
            var cells = Array.ConvertAll(line.Split(','), cell => float.Parse(cell, CultureInfo.InvariantCulture));
            return new Loaf(cells[0], cells[1], cells[2]);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    public static (Tensor X, Tensor Y) Tensors(Loaf[] part) =>
        (tensor(part.SelectMany(loaf => new[] { loaf.Hydration, loaf.Hours }).ToArray(), part.Length, 2),
            tensor(part.Select(loaf => loaf.Height).ToArray(), part.Length, 1));
}
