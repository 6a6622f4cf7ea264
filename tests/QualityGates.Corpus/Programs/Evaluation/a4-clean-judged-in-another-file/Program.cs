// corpus: One command fits a model of crossings and saves it; another, in a file of its own, loads it and judges it on the rows of a later count.
// library: ML.NET
// axis: console, commands, three files
using Crossings;
using Microsoft.ML;

var ml = new MLContext(seed: 3);
switch (args)
{
    case ["train", var rows, var model]:
        TrainCommand.Run(ml, rows, model);
        return 0;
    case ["judge", var rows, var model, var report]:
        return JudgeCommand.Run(ml, rows, model, report) ? 0 : 1;
    default:
        Console.Error.WriteLine("train ROWS MODEL | judge ROWS MODEL REPORT");
        return 2;
}
