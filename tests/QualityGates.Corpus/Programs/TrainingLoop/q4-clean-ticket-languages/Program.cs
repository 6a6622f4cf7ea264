// corpus: Tickets are sorted by language: the vocabulary comes from the training tickets, the network from a service that tests it, and a report is kept.
// library: TorchSharp
// axis: console, text, interfaces
using Tickets;

var files = new TicketFiles(args.Length > 0 ? args[0] : "tickets");
var training = new LanguageTraining(new LanguageSettings(), new ConsoleJournal());
var report = training.Run(files.Read("train.tsv"), files.Read("test.tsv"), files.PathOf("language.weights"));
report.Write(files.PathOf("language.json"));

var unsure = report.Languages.Where(language => language.Recall < 0.8).ToList();
Console.WriteLine(unsure.Count == 0 ? "all languages are found" : $"weak: {string.Join(", ", unsure.Select(language => language.Name))}");
