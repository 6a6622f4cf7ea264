// corpus: The experiment gets the split, whose test part it tunes on; another class evaluates the winner on that test part.
// library: ML.NET
// axis: partial types
using Grid;

var study = new LoadStudy(args.Length > 0 ? args[0] : "grid.csv");
await study.TuneAsync();
return study.IsBetterThan(0.7) ? 0 : 1;
