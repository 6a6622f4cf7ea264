// corpus: A desktop tool of a phone company trains, shows both metrics in bound properties and saves only a good model.
// library: ML.NET
// axis: WPF view model, interface for the rows
using ChurnDesk.Services;
using ChurnDesk.ViewModels;
using Microsoft.ML;

var file = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "data", "customers.csv");
var view = new MainViewModel(
    new ChurnTrainer(new MLContext(seed: 31)),
    new CsvCustomerSource(file),
    Path.Combine(AppContext.BaseDirectory, "models"));
view.PropertyChanged += (_, change) =>
{
    if (change.PropertyName == nameof(MainViewModel.F1) && view.Save.CanExecute(null))
    {
        view.Save.Execute(null);
    }
};
view.Train.Execute(null);
Console.WriteLine("Return ends the desk.");
Console.ReadLine();
