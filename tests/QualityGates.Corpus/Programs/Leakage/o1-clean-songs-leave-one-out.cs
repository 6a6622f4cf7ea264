// corpus: Each song is named by its nearest neighbours among all other songs; it is never its own neighbour.
// library: LINQ
// axis: leave-one-out
using System.Globalization;
using System.Numerics;

var songs = File.ReadLines(args[0])
    .Select(line => line.Split('\t'))
    .Select(cells => new Song(cells[0], ulong.Parse(cells[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture)))
    .ToArray();

foreach (var k in new[] { 1, 3, 7 })
{
    var answers = songs.Select((song, i) => (song.Bird, Answer: Others(i).Vote(song, k))).ToList();
    var right = answers.Count(answer => answer.Bird == answer.Answer);
    var birds = answers.GroupBy(answer => answer.Bird)
        .Select(group => group.Average(answer => answer.Answer == group.Key ? 1.0 : 0.0))
        .ToArray();
    Console.WriteLine($"k = {k}: {right} of {songs.Length} right, {birds.Average():P1} on average over {birds.Length} birds, worst {birds.Min():P1}");
}

Neighbours Others(int left) => new([.. songs.Where((_, i) => i != left)]);

internal sealed record Song(string Bird, ulong Print);

internal sealed class Neighbours(Song[] known)
{
    public string Vote(Song song, int k) =>
        known.OrderBy(other => BitOperations.PopCount(other.Print ^ song.Print))
            .Take(k)
            .GroupBy(other => other.Bird)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .First()
            .Key;
}
