using System.Globalization;

namespace Pumps;

public sealed record Window(float[] Channels, bool Faulty);

public static class WindowFile
{
    public static IReadOnlyList<Window> Read(string path) => File.ReadLines(path)
        .Select(line => line.Split(','))
        .Select(cells => new Window(
            cells[..^1].Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray(),
            cells[^1] == "1"))
        .ToList();
}

public sealed class ChannelRange
{
    private readonly float[] _least;
    private readonly float[] _width;

    private ChannelRange(float[] least, float[] width) => (_least, _width) = (least, width);

    public static ChannelRange Of(IEnumerable<Window> windows)
    {
        var all = windows.ToList();
        var channels = Enumerable.Range(0, all[0].Channels.Length).ToArray();
        var least = channels.Select(channel => all.Min(window => window.Channels[channel])).ToArray();
        var most = channels.Select(channel => all.Max(window => window.Channels[channel])).ToArray();
        return new ChannelRange(least, most.Zip(least, (high, low) => Math.Max(1e-6f, high - low)).ToArray());
    }

    public float[][] Scale(IEnumerable<Window> windows) => windows
        .Select(window => window.Channels.Select((value, channel) => (value - _least[channel]) / _width[channel]).ToArray())
        .ToArray();
}
