// corpus: Backslashes of patterns, users, messages and of a text that is changed before it is a path.
// library: ML.NET
// axis: look-alikes
using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var word = new Regex(@"\w+\d*\s");
var user = @"CORP\trainer";
var names = @"models\a.zip;models\b.zip".Split(';').Select(name => name.Replace('\\', Path.DirectorySeparatorChar));
foreach (var name in names)
{
    Console.WriteLine(ml.Model.Load(name, out _));
}

File.WriteAllText("tokens.txt", "first\tsecond\nthird\\fourth");
Console.WriteLine(word.IsMatch(user) ? "usage: tool data\\train.csv" : user);
