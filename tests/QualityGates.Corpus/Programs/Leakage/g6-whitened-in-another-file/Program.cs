using System.Globalization;
using Beans;

var beans = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(','))
    .Select(cells => new Bean(cells[..^1].Select(c => double.Parse(c, CultureInfo.InvariantCulture)).ToArray(), cells[^1]))
    .ToArray();
new Random(31).Shuffle(beans);

var whitening = Whitening.From(beans); // expect: MLQ2001
var white = beans.Select(whitening.Apply).ToList();

var cut = white.Count * 7 / 10;
var neighbours = new Neighbours(white.Take(cut).ToList(), 5);
var answers = white.Skip(cut).Select(b => (b.Sort, Guess: neighbours.Name(b))).ToList();

foreach (var sort in answers.GroupBy(a => a.Sort).OrderBy(g => g.Key, StringComparer.Ordinal))
{
    var recall = sort.Count(a => a.Guess == a.Sort) / (double)sort.Count();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sort.Key}: recall {recall:P1} of {sort.Count()}"));
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"accuracy {answers.Count(a => a.Guess == a.Sort) / (double)answers.Count:P1}"));
