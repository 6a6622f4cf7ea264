// corpus: A desk for wines keeps one engine in its view model, asked by the sliders alone; the whole cellar is rated in the background by a transformation, which may be shared.
// library: ML.NET
// axis: desktop view model with commands, lazy model
using WineDesk;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
using var view = new WineViewModel(
    new WineModel(Path.Combine(folder, "wine.zip")),
    new CsvWineCellar(Path.Combine(folder, "cellar.csv")));

view.PropertyChanged += (_, change) =>
{
    if (change.PropertyName == nameof(WineViewModel.Points))
    {
        Console.WriteLine($"{view.Points:F1} points");
    }
};
view.Alcohol = 13.2f;
view.Acidity = 4.9f;
if (view.RateCellar.CanExecute(null))
{
    view.RateCellar.Execute(null);
}

Console.ReadLine();
foreach (var line in view.Ranking)
{
    Console.WriteLine(line);
}
