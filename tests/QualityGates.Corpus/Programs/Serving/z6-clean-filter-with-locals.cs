// corpus: A filter counts the vowels of a row in a variable of its own and keeps nothing.
// library: ML.NET
// axis: console
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var names = ml.Data.LoadFromTextFile<Person>(args[0], separatorChar: ',', hasHeader: true);
var minimum = args.Length > 1 ? 3 : 1;
var kept = ml.Data.FilterByCustomPredicate<Person>(names, person =>
{
    var vowels = 0;
    foreach (var letter in person.Name)
    {
        if ("aeiou".Contains(char.ToLowerInvariant(letter)))
        {
            vowels++;
        }
    }

    return vowels < minimum;
});

foreach (var person in ml.Data.CreateEnumerable<Person>(kept, reuseRowObject: true))
{
    Console.WriteLine(person.Name);
}

internal sealed class Person
{
    [LoadColumn(0)] public string Name { get; set; } = "";
}
